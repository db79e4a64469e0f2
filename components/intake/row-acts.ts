/** What is done with the lines of a draft. */
export interface RowActs {
  onPress(key: string, event: MouseEvent): void;
  onText(key: string, text: string): void;
  onSplit(key: string, text: string, at: number): void;
  /** The same, where the person has gone on to something else. */
  onPassed(key: string, text: string): void;
  /** Some of it is typed, and more may follow. */
  onTyped(key: string, text: string): void;
}
