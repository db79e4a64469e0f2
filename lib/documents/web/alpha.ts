/** Of a colour as browsers write it down: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `oklch(… / 0.5)`. */
export function alphaOf(colour: string): number {
  const [, alpha] = /[/,]\s*([\d.]+)\)$/.exec(colour.startsWith('rgb(') ? '' : colour) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}
