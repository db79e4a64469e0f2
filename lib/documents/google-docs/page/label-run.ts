import type { Run } from '@/lib/documents/google-docs/binding/piece';
import { type Squeezed, squeeze } from '@/lib/documents/google-docs/text/squeezed';

/** A rectangle that Docs draws for a stretch of text of one style in one line. Its box is in the units of the layer. */
export interface LabelRun extends Run {
  label: string;
  squeezed: Squeezed;
  /** A CSS font, in the size that the text has without zoom. */
  font: string;
  /** By how much its spaces are wider than the font has them, in pixels of the font: lines that are justified are stretched. */
  stretch: number;
  /** What says whether the same is still there: its text and its place, as attributes. */
  signature: string;
}

const known = new Map<string, Squeezed>();
const most = 5_000;

/** Labels come again with every keystroke. */
export function squeezedLabel(label: string): Squeezed {
  const before = known.get(label);
  if (before) return before;
  if (known.size >= most) known.clear();
  const made = squeeze(label);
  known.set(label, made);
  return made;
}

export function signatureOf(rectangle: Element): string {
  const attribute = (name: string): string => rectangle.getAttribute(name) ?? '';
  return [attribute('aria-label'), attribute('x'), attribute('y'), attribute('width'), attribute('transform')].join(
    '\n',
  );
}
