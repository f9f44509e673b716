# Sourced: `stage NAME COMMAND…` runs a command and prints how long it took.
stage() {
  local name=$1 started=$SECONDS status=0
  shift
  echo "── ${name}"
  "$@" || status=$?
  echo "── ${name}: $((SECONDS - started)) s$([ "$status" -eq 0 ] || echo ", FAILED")"
  return "$status"
}
