/** Whether both ranges reach from the same boundary to the same boundary. */
export function isSameRange(one: AbstractRange, other: AbstractRange | undefined): boolean {
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
