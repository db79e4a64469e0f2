import { toggle } from '@/lib/file-formats/office/toggle';
import { attributeOf, childAt, childrenNamed, wholeNumber, type XmlElement } from '@/lib/file-formats/xml/element';
import { saidOf } from './properties';

export interface ListLevel {
  start: number;
  format: string;
  /** With `%1` for the number of the first level. */
  text: string;
  /** The level whose numbers begin this one anew, from 0; null where none does. */
  restartsAfter: number | null;
  isInDigits: boolean;
  /** The style of paragraphs that stand at this level by it. */
  styleId: string | null;
}

/** A list that paragraphs name by an id. Several may count on in one. */
export interface WordList {
  countsIn: string;
  levels: readonly ListLevel[];
  /** Where it begins to count anew, by level. */
  restarts: ReadonlyMap<number, number>;
}

const levelCount = 9;
const mostNumber = 100_000_000;

/** The lists of a Word file by their ids (ECMA-376, 17.9). */
export function readLists(root: XmlElement | null): Map<string, WordList> {
  const outlines = new Map<string, XmlElement>();
  for (const outline of childrenNamed(root, 'abstractNum')) {
    outlines.set(attributeOf(outline, 'abstractNumId') ?? '', outline);
  }
  const byStyle = new Map<string, XmlElement>();
  for (const outline of outlines.values()) {
    const style = saidOf(outline, 'styleLink');
    if (style !== null) byStyle.set(style, outline);
  }
  const lists = new Map<string, WordList>();
  for (const list of childrenNamed(root, 'num')) {
    const countsIn = saidOf(list, 'abstractNumId') ?? '';
    const named = outlines.get(countsIn) ?? null;
    const outline = byStyle.get(saidOf(named, 'numStyleLink') ?? '') ?? named;
    lists.set(attributeOf(list, 'numId') ?? '', listOf(list, countsIn, outline));
  }
  return lists;
}

function listOf(list: XmlElement, countsIn: string, outline: XmlElement | null): WordList {
  const levels = new Map<number, ListLevel>();
  const restarts = new Map<number, number>();
  for (const level of childrenNamed(outline, 'lvl')) setLevel(levels, level);
  for (const override of childrenNamed(list, 'lvlOverride')) {
    for (const level of childrenNamed(override, 'lvl')) setLevel(levels, level);
    const at = wholeNumber(attributeOf(override, 'ilvl'), 0, levelCount - 1);
    const start = wholeNumber(saidOf(override, 'startOverride'), 0, mostNumber);
    if (at !== null && start !== null) restarts.set(at, start);
  }
  return {
    countsIn,
    levels: Array.from({ length: levelCount }, (_, at) => levels.get(at) ?? plainLevel(at)),
    restarts,
  };
}

function setLevel(levels: Map<number, ListLevel>, level: XmlElement): void {
  const at = wholeNumber(attributeOf(level, 'ilvl'), 0, levelCount - 1);
  if (at === null) return;
  const restart = wholeNumber(saidOf(level, 'lvlRestart'), 0, levelCount);
  levels.set(at, {
    start: wholeNumber(saidOf(level, 'start'), 0, mostNumber) ?? 0,
    format:
      saidOf(level, 'numFmt') ??
      attributeOf(childAt(level, 'AlternateContent', 'Fallback', 'numFmt'), 'val') ??
      'decimal',
    text: saidOf(level, 'lvlText') ?? '',
    restartsAfter: restart === 0 ? null : (restart ?? at) - 1,
    isInDigits: toggle(level, 'isLgl') === true,
    styleId: saidOf(level, 'pStyle'),
  });
}

const plainLevel = (at: number): ListLevel => ({
  start: 1,
  format: 'decimal',
  text: `%${at + 1}.`,
  restartsAfter: at - 1,
  isInDigits: false,
  styleId: null,
});
