/** How many colours there are, as `--slot-…` of tokens.css. */
const slots = 8;

/**
 * Which of the colours is an indicator's, by its place. One that was put between two others has a place between theirs, and
 * a colour that is mostly neither's.
 */
export function colourSlot(order: number): number {
  const whole = Math.floor(order);
  const slot = (whole + Math.floor((order - whole) * slots)) % slots;
  return (slot + slots) % slots;
}
