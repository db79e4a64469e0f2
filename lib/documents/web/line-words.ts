import type { Line } from '@/lib/documents/document';
import { turned } from '@/lib/documents/turned';
import { pageOf, rangeOver } from '@/lib/dom/strangers';
import { placementOf, toTop } from './frames';
import { markerBeside } from './list-marker';
import type { PageText, Segment } from './page-text';
import type { Piece } from './pieces';
import { runsDown } from './runs-down';

/** How much is looked at on either side of where a passage begins: a line is shorter. */
const most = { segments: 40, letters: 300 };

/** How far along a line, which a piece begins on, words of the text block and a list's marker reach, in the top window's viewport. */
export function wordsOnLine(version: PageText, { segment, from }: Piece, shown: DOMRect): Omit<Line, 'isAmidOthers'> {
  const isDown = runsDown(segment.block);
  const line = isDown ? turned(shown) : shown;
  const words = { from: line.left, to: line.right, runsDown: isDown };
  const at = version.segmentAt(segment.start);
  const { length } = segment.node.data;

  /** Takes in letters from the line outwards. Whether it may go on beyond them: no other line has begun, be it in another column. */
  function take(part: Segment | undefined, start: number, end: number, way: 'on' | 'back'): boolean {
    if (!part || part.block !== segment.block || !version.isCurrent(part)) {
      return false;
    }
    const boxes = boxesOf(part.node, start, end, isDown);
    for (const box of way === 'on' ? boxes : boxes.reverse()) {
      const shared = Math.min(box.bottom, line.bottom) - Math.max(box.top, line.top);
      if (shared <= Math.min(box.height, line.height) / 2) {
        return false;
      }
      words.from = Math.min(words.from, box.left);
      words.to = Math.max(words.to, box.right);
    }
    return true;
  }

  let goesOn = take(segment, from, Math.min(length, from + most.letters), 'on');
  for (let next = at + 1; goesOn && next <= at + most.segments; next += 1) {
    const part = version.segments[next];
    goesOn = take(part, 0, Math.min(part?.node.data.length ?? 0, most.letters), 'on');
  }
  goesOn = take(segment, Math.max(0, from - most.letters), from, 'back');
  for (let before = at - 1; goesOn && before >= at - most.segments; before -= 1) {
    const part = version.segments[before];
    const end = part?.node.data.length ?? 0;
    goesOn = take(part, Math.max(0, end - most.letters), end, 'back');
  }
  const marker = isDown ? null : markerBeside(segment.block, line);
  return marker ? { ...words, from: Math.min(words.from, marker.from), to: Math.max(words.to, marker.to) } : words;
}

function boxesOf(node: Text, start: number, end: number, isDown: boolean): DOMRect[] {
  const placement = placementOf(pageOf(node));
  return [...rangeOver(node, start, end).getClientRects()]
    .map((box) => (isDown ? turned(toTop(box, placement)) : toTop(box, placement)))
    .filter(({ width }) => width > 0);
}
