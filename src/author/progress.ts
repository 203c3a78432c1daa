/** How long a step may take without a sign of life, in milliseconds. */
const patience = 2_000;

/**
 * Runs a step of a longer piece of work, named before it begins. When it takes
 * longer than two seconds, a line says so, and again at lengthening intervals.
 *
 * @param out Prints a line.
 * @param label What is being done, as in "Building the pages".
 */
export async function withProgress<Result>(
  out: (line: string) => void,
  label: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);
  out(`${label} …`);
  let wait = patience;
  let timer: NodeJS.Timeout;
  const still = () => {
    out(`  still at it (${seconds()} s)`);
    wait *= 2;
    timer = setTimeout(still, wait);
  };
  timer = setTimeout(still, patience);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
