/** Where the finished site goes, when it is no host that builds it from what Git brings. */
export interface Destination {
  /** As in "Sending it to …". */
  readonly name: string;
  /** Git's name for what was sent there last. */
  readonly ref: string;
  /** @throws {UserError} When it cannot be reached. */
  open(): Promise<void>;
  /**
   * @param site The folder of the built site.
   * @param sure Nobody is asked.
   * @throws {UserError} When what is there is in the way.
   */
  compare(site: string, yes: boolean): Promise<Delivery>;
  close(): void;
}

/** What is about to be sent. */
export interface Delivery {
  /** Whether all of it is there. */
  readonly isThere: boolean;
  /** What the author is told of it before she is asked. */
  readonly lines: readonly string[];
  /** Files that were not there, by their path. */
  readonly added: ReadonlySet<string>;
  /** @throws {UserError} When not all of it arrived. */
  send(): Promise<void>;
  /** What is said when there was nothing to send. */
  readonly all: string;
  /** What is said when all of it was sent. */
  readonly done: string;
}
