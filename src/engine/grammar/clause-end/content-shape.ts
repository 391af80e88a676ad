/** What a cue says of its content, which decides where the content ends. */

/** What decides where content ends before its sentence does. */
export interface ContentShape {
  /** The content is a noun phrase or an infinitive, which ends where the next clause or adverbial starts. */
  readonly phrase: boolean;
  /** The cue stands in a relative or subordinate clause, which ends at the next comma. */
  readonly embedded: boolean;
  /** The cue is a participle ("saying"), so that another participle behind "and" is a cue too. */
  readonly participle?: boolean;
  /** The cue is in the past, so that a clause in the present is the writer's own. */
  readonly past?: boolean;
  /** The cue is in the perfect ("has said"), behind which what is said may stand in the past too. */
  readonly perfect?: boolean;
  /** The cue is of several in the present ("they say"), so that a verb of one behind "and" is what is said. */
  readonly several?: boolean;
  /** The cue looks ahead ("expected"), so that a time behind it belongs to what is expected. */
  readonly ahead?: boolean;
  /** The source is a share of people, so that another share behind a comma is the writer's comparison. */
  readonly counted?: boolean;
  /** The words that complete the object of the cue: "of" behind "accused". */
  readonly completedBy?: ReadonlySet<string> | undefined;
}
