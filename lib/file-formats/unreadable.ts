/** Damaged: not what it says it is. Too large: honest files are not. Out of shape: whole, and lacks what makes it one. */
export type WhyUnreadable = 'damaged' | 'tooLarge' | 'outOfShape';

/** Ends the reading of a file, and says where in it: a part of it, and in XML the line and column, from 1. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  readonly reason: WhyUnreadable;
  readonly item: string;

  constructor(reason: WhyUnreadable, item: string) {
    super(`${reason}: ${item}`);
    this.reason = reason;
    this.item = item;
  }
}
