/** Does a piece of work and prints what it was and how long it took; what it throws is thrown on. */
export async function progress(what, work) {
  const started = performance.now();
  const took = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    const result = await work();
    console.log(`✓ ${what} (${took()})`);
    return result;
  } catch (error) {
    console.log(`✗ ${what} (${took()})`);
    throw error;
  }
}
