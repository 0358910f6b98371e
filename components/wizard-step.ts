/** A step of a site's wizard, with the keys of the post that it holds. */
export interface Step {
  readonly name: string;
  readonly parts: readonly string[];
}
