/** As deep as the decoder lets rich text be; a tree made elsewhere must not overflow the stack either. */
export const MAX_DEPTH = 100;

/** Whether rich text says nothing: no tree, or one without a visible character. Takes any JSON. */
export function isBlank(nodes: unknown, depth = 0): boolean {
  if (typeof nodes === 'string') return nodes.trim() === '';
  if (depth > MAX_DEPTH + 1 || typeof nodes !== 'object' || nodes === null) return true;
  const children: unknown = Array.isArray(nodes) ? nodes : (nodes as { children?: unknown }).children;
  return !Array.isArray(children) || children.every((child) => isBlank(child, depth + 1));
}
