import type { LaidRun } from './layout/laid.ts';
import { fontOf } from './layout/measure.ts';

export interface Stretch {
  left: number;
  right: number;
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const known = new WeakMap<LaidRun, Stretch[]>();
const line = document.createElement('span');
line.style.cssText = 'position:fixed;left:0;top:0;visibility:hidden;white-space:pre;unicode-bidi:isolate;z-index:-1';

/** Where each character of a run stands, from the run's left: as the browser sets it. Signs of several have one place. */
export function glyphsOf(run: LaidRun): Stretch[] {
  const old = known.get(run);
  if (old) return old;
  const glyphs = run.style.chip ? [{ left: 0, right: run.width }] : laidOut(run);
  known.set(run, glyphs);
  return glyphs;
}

function laidOut(run: LaidRun): Stretch[] {
  line.style.font = fontOf(run.style);
  line.style.wordSpacing = `${run.wordSpacing}px`;
  line.dir = run.rightToLeft ? 'rtl' : 'ltr';
  line.textContent = run.label;
  document.body.append(line);
  const words = line.firstChild as Text;
  const whole = line.getBoundingClientRect();
  const scale = whole.width > 0 ? run.width / whole.width : 1;
  const range = document.createRange();
  const glyphs: Stretch[] = [];
  for (const { segment, index } of clusters.segment(run.label)) {
    range.setStart(words, index);
    range.setEnd(words, index + segment.length);
    const box = range.getBoundingClientRect();
    const glyph = { left: (box.left - whole.left) * scale, right: (box.right - whole.left) * scale };
    for (let unit = 0; unit < segment.length; unit += 1) glyphs.push(glyph);
  }
  line.remove();
  return glyphs;
}

/** The part of a run that characters of it take, in pixels from its left. */
export function partOf(run: LaidRun, from: number, to: number): Stretch {
  const glyphs = glyphsOf(run).slice(from, to);
  return { left: Math.min(...glyphs.map(({ left }) => left)), right: Math.max(...glyphs.map(({ right }) => right)) };
}
