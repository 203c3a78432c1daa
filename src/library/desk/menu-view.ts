/** What could not be kept on the page of the menu and the pictures, and what was typed. */
export interface MenuView {
  /** In which part of the page, and why. */
  readonly wrong: { readonly part: 'menu' | 'logo' | 'icon' | 'portrait'; readonly why: string } | undefined;
  /** What was typed into the fields of that part, by their names. */
  readonly typed: Readonly<Record<string, readonly string[]>>;
}
