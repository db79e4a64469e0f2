import type { PlannedPassage } from '../../plan';
import type { Answer } from '../contestant';
import { mapText, type TextMap } from '../text-map';

let marks: (HTMLElement[] | null)[] = [];

/** What many simple highlighters do: look for the very words nearest to where they were, and put an element around them. */
globalThis.contestant = {
  start({ passages }) {
    const map = mapText();
    const found = passages.map((passage) => nearest(map.text, passage));
    // From the last to the first, so that what is split doesn't move what is to come.
    const order = found
      .flatMap((start, at) => (start === null ? [] : [{ start, at }]))
      .sort((a, b) => b.start - a.start);
    marks = passages.map(() => null);
    for (const { start, at } of order) {
      marks[at] = wrap(map, start, start + (passages[at]?.quote.length ?? 0));
    }
  },
  progress: () => marks.length,
  isDone: () => true,
  answers: () =>
    new Map(
      marks.flatMap((each, at): [number, Answer][] => {
        const first = each?.at(0)?.firstChild;
        const last = each?.at(-1)?.firstChild;
        if (!(first instanceof Text) || !(last instanceof Text)) return [];
        return [[at, { first, from: 0, last, to: last.length }]];
      }),
    ),
};

function nearest(text: string, { quote, start }: PlannedPassage): number | null {
  const after = text.indexOf(quote, start);
  const before = text.lastIndexOf(quote, start);
  if (after < 0 || before < 0) return after < 0 && before < 0 ? null : Math.max(after, before);
  return after - start < start - before ? after : before;
}

function wrap(map: TextMap, start: number, end: number): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (let at = start; at < end; ) {
    const place = map.place(at);
    if (!place) break;
    const length = Math.min(end - at, place.node.length - place.at);
    const mark = document.createElement('mark');
    const range = document.createRange();
    range.setStart(place.node, place.at);
    range.setEnd(place.node, place.at + length);
    range.surroundContents(mark);
    made.push(mark);
    at += Math.max(1, length);
  }
  return made;
}
