/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [number, number, number];

/** `--slot-…` of tokens.css. */
const slots: readonly Colour[] = [
  [230, 159, 0],
  [86, 180, 233],
  [0, 158, 115],
  [204, 121, 167],
  [213, 94, 0],
  [0, 114, 178],
  [184, 168, 0],
  [122, 127, 135],
];

/** For lines and frames. */
export function lineColour(slot: number): Colour {
  return slots[((slot % slots.length) + slots.length) % slots.length] ?? [0, 0, 0];
}

/** How much of a slot's colour lies over text: black text stays well readable under a multiplied fill. */
const strength = 0.4;

/** For fills that are multiplied with the text under them. */
export function fillColour(slot: number): Colour {
  const [red, green, blue] = lineColour(slot);
  const lighten = (part: number) => Math.round(255 - (255 - part) * strength);
  return [lighten(red), lighten(green), lighten(blue)];
}
