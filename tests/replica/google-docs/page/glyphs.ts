import { fontOf, type LaidRun, widthOf } from './layout.ts';

/** The part of a run that characters of it take, in pixels from its left: by the measure with which it was painted. */
export function partOf(run: LaidRun, from: number, to: number): { left: number; right: number } {
  if (/[\u0600-\u08ff]|\p{Mark}|\u200d|\p{Extended_Pictographic}/u.test(run.label)) return laidOut(run, from, to);
  const before = widthOf(run.label.slice(0, from), run.style, run.wordSpacing);
  const after = widthOf(run.label.slice(0, to), run.style, run.wordSpacing);
  return run.rightToLeft ? { left: run.width - after, right: run.width - before } : { left: before, right: after };
}

/** Writing whose letters change beside others, and signs of several characters: as the browser lays them out. */
function laidOut(run: LaidRun, from: number, to: number): { left: number; right: number } {
  const line = document.createElement('span');
  line.style.cssText = 'position:absolute;visibility:hidden;white-space:pre;unicode-bidi:plaintext';
  line.style.font = fontOf(run.style);
  line.style.wordSpacing = `${run.wordSpacing}px`;
  line.textContent = run.label;
  document.body.append(line);
  const range = document.createRange();
  range.setStart(line.firstChild as Text, from);
  range.setEnd(line.firstChild as Text, to);
  const box = range.getBoundingClientRect();
  const whole = line.getBoundingClientRect();
  line.remove();
  const scale = run.width / whole.width;
  return { left: (box.left - whole.left) * scale, right: (box.right - whole.left) * scale };
}
