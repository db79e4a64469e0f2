import { textOfLine } from '@/lib/frameworks/blocks/block';
import type { DraftChild, DraftGroup, DraftLevel } from '@/lib/frameworks/draft/draft';
import { placeOf } from '@/lib/frameworks/draft/draft';
import type { Steps } from '@/lib/frameworks/reading/steps';
import { levelLabel } from '@/lib/frameworks/vocabulary/level-label';
import { scaleMark } from '@/lib/frameworks/vocabulary/scale-mark';
import { codeOfMarker } from './code';
import { groupOf } from './heads';
import { indicatorOf } from './indicator';
import type { Part, Section } from './outline';

/** Items as indicators, and as groups where others stand under them. A paragraph after an item says more of it. */
export function* childrenOfItems(parts: readonly Part[]): Steps<DraftChild[]> {
  const children: DraftChild[] = [];
  const open: { depth: number; group: DraftGroup }[] = [];
  const spoken = parts.filter(({ block }) => block.kind !== 'table');
  for (const [at, { block, place }] of spoken.entries()) {
    if (at % 100 === 99) yield;
    if (block.kind === 'table') continue;
    const text = textOfLine(block.line).trim();
    const { depth, marker } = block.line;
    const from = placeOf(place);
    if (block.kind !== 'item') continue;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const into = open.at(-1)?.group.children ?? children;
    const next = spoken[at + 1]?.block;
    const code = codeOfMarker(marker);
    if (next?.kind === 'item' && next.line.depth > depth) {
      const group = groupOf(text, from, 'item');
      group.code ||= code;
      into.push(group);
      open.push({ depth, group });
    } else into.push(indicatorOf(text, code, '', [], from));
  }
  return children.flatMap(asLevelled);
}

/** A group whose items are all named as levels is one indicator. */
function asLevelled(child: DraftChild): DraftChild[] {
  if (child.kind === 'indicator') return [child];
  const levels = child.children.flatMap((each) =>
    each.kind === 'indicator' ? (levelIn(each.text, each.from) ?? []) : [],
  );
  if (
    levels.length > 1 &&
    levels.length === child.children.length &&
    levels.every(({ label }) => levelLabel.find(label))
  ) {
    return [{ ...indicatorOf(child.title, child.code, '', levels, child.from) }];
  }
  return [{ ...child, children: child.children.flatMap(asLevelled) }];
}

/** "Label: what it means" as a level. */
function levelIn(text: string, from: DraftLevel['from']): DraftLevel | null {
  const found = /^([^:.–—]{1,50})\s*[:–—]\s+(\S[\s\S]*)$/.exec(text);
  const [, label = '', description = ''] = found ?? [];
  return found ? { label: label.trim(), score: null, description, passes: false, from } : null;
}

/** A few words that are no sentence, as pages have them above and below what they are about. */
export const isAside = (text: string): boolean => text.trim().length <= 40 && !/[.!?:]$/.test(text.trim());

/** The labels that the paragraphs of a section begin with, where all do. */
export function levelsOfSection({ parts, sections }: Section): DraftLevel[] {
  if (sections.length > 0 || parts.length < 2 || parts.length > 12) return [];
  const levels = parts.map(({ block, place }) =>
    block.kind === 'table' ? null : levelIn(textOfLine(block.line).trim(), placeOf(place)),
  );
  // The last may be what stands at the foot of a page.
  const [last] = levels.at(-1) === null && levels.length > 2 ? parts.slice(-1) : [];
  const isFoot = last && last.block.kind !== 'table' && isAside(textOfLine(last.block.line));
  const known = (isFoot ? levels.slice(0, -1) : levels).filter((level) => level !== null);
  // Items say what is asked for as often as how well: there a name has to be one of a level.
  const isList = parts.every(({ block }) => block.kind === 'item');
  if (isList && !known.some(({ label }) => levelLabel.find(label) !== null || scaleMark.find(label) !== null))
    return [];
  return known.length === levels.length - (isFoot ? 1 : 0) ? known : [];
}
