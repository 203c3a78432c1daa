/** A failure that the author can do something about; its message says what. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** What is said when a build ends without a site. */
export const nothingBuilt = 'Nothing was built; the site is as it was.';

/** A build that ended because there is something to mend, which has been said. */
export class NothingBuilt extends UserError {
  constructor() {
    super(nothingBuilt);
    // Whoever prints it whole, as Astro does, has no trace to print.
    this.stack = nothingBuilt;
  }
}
