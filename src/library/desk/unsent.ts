/**
 * Files that readers do not have as they are here: those that they do not have at all, those that they have otherwise,
 * and those of the latter in which the line that makes them a draft or none is another.
 */
export type Unsent = Readonly<Record<'added' | 'changed' | 'hidden', ReadonlySet<string>>>;
