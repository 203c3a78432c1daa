/**
 * Waits until all have ended, even where one fails: what still writes into a folder is not to find it gone.
 *
 * @throws What the first of them failed with.
 */
export async function allEnded<All extends readonly unknown[]>(
  work: readonly [...{ [Index in keyof All]: Promise<All[Index]> }],
): Promise<All> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
