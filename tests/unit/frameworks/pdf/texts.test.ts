import { describe, expect, test } from 'vitest';
import { isMarker, markerOf, withMarker } from '@/lib/frameworks/pdf/markers';
import type { PdfText } from '@/lib/frameworks/pdf/page';
import { goesOn, lineOfTexts, withSpaces, wordsOf } from '@/lib/frameworks/pdf/texts';
import { guttersOf } from '@/lib/frameworks/pdf/untagged/gutters';
import { Indents } from '@/lib/frameworks/pdf/untagged/indents';
import { withoutRunningHeads } from '@/lib/frameworks/pdf/untagged/running-heads';
import { type Segment, visualLinesOf } from '@/lib/frameworks/pdf/untagged/segments';
import { splitAt } from '@/lib/frameworks/pdf/untagged/split-text';
import { grid, page, text } from './made-page';

const within = { endsLine: false };
const words = (...texts: PdfText[]) => wordsOf(texts);

describe('pieces that follow each other', () => {
  test('are parted where a gap is, a line ends, or one ends in a space', () => {
    expect(words(text('Asks', 50, 100, within), text('why', 71.5, 100))).toBe('Askswhy');
    expect(words(text('Asks', 50, 100, within), text('why', 71.6, 100))).toBe('Asks why');
    expect(words(text('Asks', 50, 100), text('why', 50, 112))).toBe('Asks why');
    expect(words(text('Asks  ', 50, 100, within), text('why', 70, 100))).toBe('Asks why');
    expect(words(text('Asks', 50, 100, within), text(' ', 70, 100, within), text('why', 70, 100))).toBe('Asks why');
    expect(words(text('Asks', 50, 100, within), text('why', 50, 112))).toBe('Asks why');
  });

  test('are one word where a line divides it, but for hyphens that stay', () => {
    expect(words(text('stu\u00ad', 50, 100), text('dents', 50, 112))).toBe('students');
    expect(words(text('self-', 50, 100), text('reflection', 50, 112))).toBe('self-reflection');
    expect(words(text('pre-', 50, 100), text('and post-tests', 50, 112))).toBe('pre- and post-tests');
    expect(words(text('pre-', 50, 100), text('android', 50, 112))).toBe('pre-android');
  });

  test('are runs of one weight each', () => {
    const line = lineOfTexts([text('Name', 50, 100, { isBold: true }), text('says', 50, 112), text('more', 50, 124)]);
    expect(line.runs).toEqual([
      { text: 'Name ', isBold: true },
      { text: 'says more', isBold: false },
    ]);
  });

  test('end in the space that follows them as a piece of its own on their line', () => {
    const [first] = withSpaces([text('Asks', 50, 100), text(' ', 66, 100), text('why', 71, 100)]);
    expect(first?.text).toBe('Asks ');
    expect(withSpaces([text('Asks', 50, 100), text(' ', 66, 140)])[0]?.text).toBe('Asks');
    expect(withSpaces([text('Asks', 50, 100), text(' ', 66, 100, { right: 77 })])[0]?.text).toBe('Asks');
    expect(withSpaces([text('Asks ', 50, 100), text(' ', 66, 100)])[0]?.text).toBe('Asks ');
  });
});

test.each([
  ['what they have been', 'taught before.', true],
  ['what they have been', 'Taught before.', false],
  ['It ends.', 'and more', false],
  ['as in (e.g.', 'a plan)', true],
  ['a count of', '12.5', false],
  ['a count of', '12 plans', true],
  ['', 'words', false],
  ['words', '', false],
])('“%s” goes on with “%s”: %s', (one, next, expected) => {
  expect(goesOn(one, next)).toBe(expected);
});

test('markers are bullets, numbers and letters before words', () => {
  expect(['• a', '1. a', 'b) a', '(iv) a', '2.1 a', '– a', 'a plan', '1234. a', '1.a'].map(markerOf)).toEqual([
    ...['•', '1.', 'b)', '(iv)', '2.1', '–', '', '', ''],
  ]);
  expect(['•', ' o ', '12)', 'II.', 'word', '1'].map(isMarker)).toEqual([true, true, true, true, false, false]);
  const line = { runs: [{ text: '1. Plan', isBold: false }], marker: '', depth: 0 };
  expect(withMarker(line)).toMatchObject({ marker: '1.', runs: [{ text: 'Plan' }] });
  expect(withMarker({ ...line, marker: '2)' })).toMatchObject({ marker: '2)', runs: [{ text: '1. Plan' }] });
  expect(withMarker({ ...line, runs: [{ text: 'Plan', isBold: false }] })).toMatchObject({ marker: '•' });
});

const segments = (...texts: PdfText[]) =>
  visualLinesOf(texts, 1).map((line) => line.segments.map((segment) => segment.words));

describe('what stands beside each other', () => {
  test('is in one part up to a wide gap; a marker may stand further from its text', () => {
    expect(segments(text('Asks', 50, 100), text('why', 83, 100))).toEqual([['Asks why']]);
    expect(segments(text('Asks', 50, 100), text('why', 83.1, 100))).toEqual([['Asks', 'why']]);
    expect(segments(text('1.', 50, 100), text('why', 100, 100))).toEqual([['1. why']]);
    expect(segments(text('1.', 50, 100), text('why', 100.1, 100))).toEqual([['1.', 'why']]);
  });

  test('is a line where more than half of it is at one height, from the top down', () => {
    expect(segments(text('why', 120, 104), text('Asks', 50, 100))).toEqual([['Asks', 'why']]);
    expect(segments(text('why', 120, 105), text('Asks', 50, 100))).toEqual([['Asks'], ['why']]);
  });

  test('is in columns where four lines or more go on at one place after gaps that differ', () => {
    const row = (first: string, top: number) => [text(first, 50, top), text('why', 101, top)];
    const lines = (count: number) =>
      ['Asks nine', 'Asks it', 'Asks more', 'Asks so']
        .slice(0, count)
        .flatMap((first, at) => row(first, 100 + 20 * at));
    expect(segments(...lines(4)).map((line) => line.length)).toEqual([2, 2, 2, 2]);
    expect(segments(...lines(3)).map((line) => line.length)).toEqual([1, 2, 1]);
  });

  test('is bold where it is written twice, or most of it is', () => {
    const bold = (...texts: PdfText[]) => visualLinesOf(texts, 1)[0]?.segments.map(({ isBold }) => isBold);
    expect(bold(text('Asks', 50, 100), text('Asks', 50.3, 100))).toEqual([true]);
    expect(bold(text('Asks', 50, 100), text('Asks', 75, 100))).toEqual([false]);
    const heavy = { isBold: true };
    expect(bold(text('Asks plans', 50, 100, heavy), text('hm', 103, 100))).toEqual([true]);
    expect(bold(text('Asks why', 50, 100, heavy), text('hm', 93, 100))).toEqual([false]);
  });
});

describe('columns part', () => {
  const segment = (left: number, right: number): Segment => ({
    ...{ left, right, top: 0, bottom: 10, page: 1, texts: [], words: 'x', size: 10, isBold: false },
  });
  const row = [segment(50, 100), segment(110, 200)];

  test('where white space goes through two rows at least', () => {
    expect(guttersOf([row, row])).toEqual([105]);
    expect(guttersOf([row])).toEqual([]);
    expect(guttersOf([row, [], [segment(50, 100)]])).toEqual([]);
  });

  test('where it is as wide as a part of a letter', () => {
    const close = (gap: number) => [segment(50, 100), segment(100 + gap, 200)];
    expect(guttersOf([close(3.5), close(3.5)])).toEqual([101.75]);
    expect(guttersOf([close(3.4), close(3.4)])).toEqual([]);
  });

  test('unless more than a third of the rows go across', () => {
    const wide = [segment(50, 200)];
    expect(guttersOf([row, row, wide])).toEqual([105]);
    expect(guttersOf([row, row, row, wide, wide])).toEqual([]);
  });
});

test('a piece that goes over the edge of a cell is split at the space next to it, a word never', () => {
  const boxes = [
    { left: 50, right: 100, top: 90, bottom: 120 },
    { left: 100, right: 200, top: 90, bottom: 120 },
  ];
  const split = (piece: PdfText, cells = boxes) => splitAt(piece, [50, 100, 200], cells).map((part) => part.text);
  expect(split(text('Asks them why they', 55, 100))).toEqual(['Asks them', 'why they']);
  expect(split(text('Asksthemwhythey', 55, 100))).toEqual(['Asksthemwhythey']);
  expect(split(text('Asker themwhytheyare', 55, 100))).toEqual(['Asker', 'themwhytheyare']);
  expect(split(text('Asks themwhytheyareit', 55, 100))).toEqual(['Asks themwhytheyareit']);
  expect(split(text('Asks a', 75, 100))).toEqual(['Asks a']);
  expect(split(text('Asks them why they', 55, 100), [{ left: 50, right: 200, top: 90, bottom: 120 }])).toHaveLength(1);
});

test('items stand as deep as their text begins, and what is no item ends what stands further in', () => {
  const indents = new Indents();
  expect([50, 70, 74, 66, 50, 46, 41, 90].map((left) => indents.depthOf({ left }))).toEqual([0, 1, 1, 1, 0, 0, 0, 1]);
  indents.pass({ left: 60 });
  expect([75, 90].map((left) => indents.depthOf({ left }))).toEqual([1, 2]);
  indents.end();
  expect(indents.depthOf({ left: 90 })).toBe(0);
});

describe('what runs along pages', () => {
  const pages = (count: number, made: (number: number) => Parameters<typeof page>[1]) =>
    withoutRunningHeads(Array.from({ length: count }, (_, at) => page(at + 1, made(at + 1))));
  const left = (all: ReturnType<typeof pages>) => all.map(({ texts }) => texts.map((each) => each.text));

  test('is what stands at one place near an edge of most of them, whatever its number', () => {
    const texts = (number: number) => [
      ...[text('Framework', 50, 20), text(`Body ${number}`, 50, 400), text(`Page ${number}`, 50, 770)],
    ];
    expect(left(pages(2, (number) => ({ texts: texts(number) })))).toEqual([['Body 1'], ['Body 2']]);
    expect(left(pages(1, (number) => ({ texts: texts(number) })))).toEqual([['Framework', 'Body 1', 'Page 1']]);
  });

  test('is nothing that few pages have', () => {
    const some = (number: number) => ({
      texts: [text(number <= 2 ? 'Framework' : `Own ${'x'.repeat(number)}`, 50, 20)],
    });
    expect(left(pages(5, some)).slice(0, 2)).toEqual([[], []]);
    expect(left(pages(6, some)).slice(0, 2)).toEqual([['Framework'], ['Framework']]);
  });

  test('is in the tenth at either edge, and not in a table', () => {
    const at = (top: number) => left(pages(2, () => ({ texts: [text('Framework', 50, top)] })))[0];
    expect([at(79), at(80), at(710), at(711)]).toEqual([[], ['Framework'], ['Framework'], []]);
    const marks = grid([40, 200, 400], [10, 40, 70]);
    expect(left(pages(2, () => ({ texts: [text('Framework', 50, 20)], marks })))[0]).toEqual(['Framework']);
    const frame = grid([40, 200], [10, 40]);
    expect(left(pages(2, () => ({ texts: [text('Framework', 50, 20)], marks: frame })))[0]).toEqual([]);
  });
});
