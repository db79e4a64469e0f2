import { expect, test } from 'vitest';
import { plainLine } from '@/lib/frameworks/blocks/block';
import type { Part, Section } from '@/lib/frameworks/classify/outline';
import { childrenOfItems, isAside, levelsOfSection } from '@/lib/frameworks/classify/statements';
import type { DraftChild } from '@/lib/frameworks/draft/draft';
import { ended } from '@/lib/frameworks/reading/steps';

const item = (text: string, depth: number, marker = '•', place = 0): Part => ({
  block: { kind: 'item', line: plainLine(text, { depth, marker }), from: { item: text } },
  place,
});
const paragraph = (text: string): Part => ({
  block: { kind: 'paragraph', line: plainLine(text), from: { item: text } },
  place: 0,
});

const shown = (child: DraftChild): unknown =>
  child.kind === 'group'
    ? { [child.title]: child.children.map(shown) }
    : child.levels.length > 0
      ? `${child.text} (${child.levels.map(({ label, description }) => `${label}: ${description}`).join(', ')})`
      : `${child.code} ${child.text}`.trim();
const children = (...parts: Part[]) => ended(childrenOfItems(parts)).map(shown);

test('items are indicators, and groups where others stand under them', () => {
  expect(children(item('Planning', 0), item('Sets goals', 1, '1.2)'), item('Asks', 1), item('Reflects', 0))).toEqual([
    { Planning: ['1.2 Sets goals', 'Asks'] },
    'Reflects',
  ]);
  expect(children(item('A', 0), item('B', 1), item('C', 2), item('D', 1), item('E', 0))).toEqual([
    { A: [{ B: ['C'] }, 'D'] },
    'E',
  ]);
});

test('an item whose items are all named as levels is one indicator', () => {
  expect(children(item('Asks', 0), item('Beginning: rarely', 1), item('Proficient – often', 1))).toEqual([
    'Asks (Beginning: rarely, Proficient: often)',
  ]);
});

test('names that are no levels, or of a part of the items only, make a group', () => {
  expect(children(item('Asks', 0), item('Time: a little', 1), item('Place: here', 1))).toEqual([
    { Asks: ['Time: a little', 'Place: here'] },
  ]);
  expect(children(item('Asks', 0), item('Beginning: rarely', 1), item('Draws it', 1))).toEqual([
    { Asks: ['Beginning: rarely', 'Draws it'] },
  ]);
  expect(children(item('Asks', 0), item('Beginning: rarely', 1), item('Place: here', 1))).toEqual([
    { Asks: ['Beginning: rarely', 'Place: here'] },
  ]);
  expect(children(item('Asks', 0), item('Beginning: rarely', 1))).toEqual([{ Asks: ['Beginning: rarely'] }]);
});

const section = (parts: Part[], sections: Section[] = []): Section => ({
  ...{ title: '', topic: null, level: 0, place: null },
  parts,
  sections,
});
const labels = (...parts: Part[]) => levelsOfSection(section(parts)).map(({ label }) => label);

test('a section whose paragraphs all begin with a label has them for levels, but for what stands at its foot', () => {
  const [one, two] = [paragraph('Beginning: rarely'), paragraph('Proficient: often')];
  expect(labels(one, two)).toEqual(['Beginning', 'Proficient']);
  expect(labels(one)).toEqual([]);
  expect(labels(one, two, paragraph('Page 4'))).toEqual(['Beginning', 'Proficient']);
  expect(labels(one, two, paragraph('This is a sentence.'))).toEqual([]);
  expect(labels(one, paragraph('Page 4'))).toEqual([]);
  expect(labels(one, paragraph('Page 4'), two)).toEqual([]);
  expect(labels(...Array.from({ length: 12 }, () => one))).toHaveLength(12);
  expect(labels(...Array.from({ length: 13 }, () => one))).toEqual([]);
  expect(levelsOfSection(section([one, two], [section([])]))).toEqual([]);
});

test('an aside is short and no sentence', () => {
  expect([' Page 4 ', 'x'.repeat(40)].map(isAside)).toEqual([true, true]);
  expect(['x'.repeat(41), 'Stop.', 'Why?', 'Such as:'].map(isAside)).toEqual([false, false, false, false]);
});
