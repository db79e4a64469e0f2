const canvas = document.createElement('canvas').getContext('2d');
const known = new Map<string, number>();
const most = 5_000;

/** How wide a text is in a CSS font, in its own pixels; 0 where nothing can be measured. */
export function naturalWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (!canvas) return 0;
  canvas.font = font;
  const { width } = canvas.measureText(text);
  if (known.size >= most) known.clear();
  known.set(key, width);
  return width;
}
