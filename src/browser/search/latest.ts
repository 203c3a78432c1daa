/** Lets only the newest of several tasks count: older ones do not start, or their answers are dropped. */
export class Latest {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  /**
   * Starts a task after a pause, unless a newer one comes first.
   *
   * @param pause In milliseconds.
   * @param task Is given a function that says whether its answer is still wanted.
   */
  after(pause: number, task: (wanted: () => boolean) => void): void {
    this.drop();
    const turn = this.#turn;
    this.#timer = setTimeout(() => task(() => turn === this.#turn), pause);
  }

  /** Forgets the task that waits, and the answer of the one that runs. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }
}
