/** Who makes something and when (milliseconds since 1970). The domain has no chance and no clock of its own. */
export interface Origin<Id extends string> {
  readonly id: Id;
  readonly now: number;
}
