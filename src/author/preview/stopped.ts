/** Waits until somebody at the terminal, or the system, asks the program to end. */
export function onceStopped(): Promise<void> {
  return new Promise((resolve) => {
    // One press of Ctrl and C may arrive twice: from the terminal and from npm.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        resolve();
      });
  });
}
