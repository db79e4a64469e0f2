import { describe, expect, test } from 'vitest';
import type { PdfText } from '@/lib/frameworks/pdf/page';
import { bodySizeOf, headingLevelsOf, levelOf } from '@/lib/frameworks/pdf/untagged/headings';
import { lineOfParagraph, type Paragraph, paragraphsOf, pitchOf } from '@/lib/frameworks/pdf/untagged/paragraphs';
import { type Segment, visualLinesOf } from '@/lib/frameworks/pdf/untagged/segments';
import { text } from './made-page';

/** Lines of a column that goes to 350, each by its words; those of a second page after `null`. */
function segmentsOf(lines: readonly (PdfText | null)[]): Segment[] {
  const cut = lines.indexOf(null);
  const pages = cut < 0 ? [lines] : [lines.slice(0, cut), lines.slice(cut + 1)];
  return pages.flatMap((texts, at) =>
    visualLinesOf(
      texts.filter((each) => each !== null),
      at + 1,
    ).flatMap(({ segments }) => segments),
  );
}
const right = 350;
const read = (...lines: (PdfText | null)[]): Paragraph[] =>
  paragraphsOf(
    segmentsOf(lines).map((segment) => ({ segment, right })),
    1.3,
  );
const wordsOf = (...lines: (PdfText | null)[]) => read(...lines).map(({ words }) => words);

/** 60 letters of 5 points: as wide as the column. */
const full = 'Learners say why they think so and ask each other about that';
const at = (words: string, line: number, given: Partial<PdfText> = {}) => text(words, 50, 100 + 13 * line, given);

describe('a line goes on in the next', () => {
  test('where it is full, and else it is a paragraph of its own', () => {
    expect(wordsOf(at(full, 0), at('and wait.', 1))).toEqual([`${full} and wait.`]);
    expect(wordsOf(at('Name', 0), at('School', 1))).toEqual(['Name', 'School']);
    expect(wordsOf(at(`${'a'.repeat(55)}-`, 0), at('School', 1))).toEqual([`${'a'.repeat(55)}-School`]);
    expect(wordsOf(at('stu-', 0), at('dents', 1))).toEqual(['stu-dents']);
  });

  test('within a sentence also where it ends a little before the end of the column', () => {
    expect(wordsOf(at('x'.repeat(50), 0), at('and', 1))).toHaveLength(1);
    expect(wordsOf(at('x'.repeat(48), 0), at('and', 1))).toHaveLength(2);
    expect(wordsOf(at(`${'x'.repeat(54)}.`, 0), at('And', 1))).toHaveLength(2);
    expect(wordsOf(at(`${'x'.repeat(55)}.`, 0), at('And', 1))).toHaveLength(1);
  });

  test('unless that begins with a marker, is larger, of another weight, or stands further below', () => {
    expect(wordsOf(at(full, 0), at('• and wait', 1))).toHaveLength(2);
    expect(wordsOf(at(full, 0), at('and wait', 1, { size: 11 }))).toHaveLength(2);
    expect(wordsOf(at(full, 0), at('and wait', 1, { size: 10.8, bottom: 123.8 }))).toHaveLength(1);
    expect(wordsOf(at('Learners say why', 0, { isBold: true }), at('and wait', 1))).toHaveLength(2);
    expect(wordsOf(at(full, 0, { isBold: true }), at('and wait', 1))).toHaveLength(1);
    expect(wordsOf(text(full, 50, 100), text('and wait', 50, 116))).toHaveLength(1);
    expect(wordsOf(text(full, 50, 100), text('and wait', 50, 117))).toHaveLength(2);
  });

  test('on the next page only within a sentence of one weight', () => {
    expect(wordsOf(at(full, 0), null, at('and wait', 0))).toHaveLength(1);
    expect(wordsOf(at(full, 0), null, at('Waiting', 0))).toHaveLength(2);
    expect(wordsOf(at(full, 0), null, at('and wait', 0, { isBold: true }))).toHaveLength(2);
  });

  test('unless it is set in after a sentence', () => {
    const [one, other] = [at(full, 0), at(`${full.slice(0, -1)}.`, 1)];
    expect(wordsOf(one, other, text('and wait', 59, 126))).toHaveLength(1);
    expect(wordsOf(one, other, text('and wait', 60, 126))).toHaveLength(2);
    expect(wordsOf(other, text('and wait', 60, 126))).toHaveLength(1);
  });
});

describe('a paragraph', () => {
  test('is bold where most of it is', () => {
    const [bold, plain] = [
      read(at(full, 0, { isBold: true }), at('and wait', 1)),
      read(at(full, 0, { isBold: true }), at(full.toLowerCase(), 1)),
    ];
    expect([bold[0]?.isBold, plain[0]?.isBold]).toEqual([true, false]);
  });

  test('with a marker begins after it, in a piece of its own or within one', () => {
    const found = (...texts: PdfText[]) => read(...texts).map(({ marker, left }) => [marker, left]);
    expect(found(text('1.', 50, 100, { endsLine: false }), text('Plan', 70, 100))).toEqual([['1.', 70]]);
    expect(found(text('1. Plan', 50, 100))).toEqual([['1.', 65]]);
    expect(found(text('Plan', 50, 100))).toEqual([['', 50]]);
  });

  test('of Word’s second level has a circle for a marker, where it stands apart', () => {
    const circle = (gap: number) => read(text('o', 50, 100, { endsLine: false }), text('Plan', 55 + gap, 100))[0];
    expect([circle(7)?.marker, circle(6)?.marker]).toEqual(['o', '']);
    const paragraph = circle(7);
    expect(paragraph && lineOfParagraph(paragraph, 2)).toMatchObject({
      marker: 'o',
      depth: 2,
      runs: [{ text: 'Plan' }],
    });
  });

  test('is a line without its marker', () => {
    const [listed, plain] = [read(text('1. Plan', 50, 100))[0], read(text('Plan', 50, 100))[0]];
    expect(listed && lineOfParagraph(listed, 1)).toMatchObject({ marker: '1.', depth: 1, runs: [{ text: 'Plan' }] });
    expect(plain && lineOfParagraph(plain, 0)).toMatchObject({ marker: '', depth: 0, runs: [{ text: 'Plan' }] });
  });
});

test('lines are as far apart as most of them are, and paragraphs of one line say little', () => {
  const column = (step: number, count = 6) =>
    Array.from({ length: count }, (_, line) => text(full, 50, 100 + step * line));
  expect(pitchOf(segmentsOf(column(13)))).toBe(1.3);
  expect(pitchOf(segmentsOf(column(18)))).toBe(1.8);
  expect(pitchOf(segmentsOf(column(26)))).toBe(1.3);
  expect(pitchOf([])).toBe(1.3);
  expect(
    pitchOf(
      segmentsOf([
        ...column(12, 3),
        ...column(20, 5).map((each) => ({ ...each, top: each.top + 200, bottom: each.bottom + 200 })),
      ]),
    ),
  ).toBe(1.2);
});

describe('headings', () => {
  const levels = (...lines: PdfText[]) => {
    const paragraphs = read(...lines);
    const body = bodySizeOf(segmentsOf(lines));
    const known = headingLevelsOf(paragraphs, body);
    return paragraphs.map((paragraph) => levelOf(paragraph, { levels: known, body }));
  };
  const body = at(full, 10);

  test('are larger than the text, the largest above the others, and bold above plain', () => {
    expect(
      levels(
        text('Large', 50, 20, { size: 20 }),
        text('Medium and bold', 50, 50, { size: 14, isBold: true }),
        text('Medium', 50, 75, { size: 14 }),
        text('Barely', 50, 95, { size: 11 }),
        body,
      ),
    ).toEqual([1, 2, 3, null, null]);
  });

  test('are bold in all of a short line that ends no sentence', () => {
    const bold = (words: string, given: Partial<PdfText> = {}) =>
      levels(at(words, 0, { isBold: true, ...given }), body)[0];
    expect(bold('Planning a lesson')).toBe(1);
    expect(bold('Planning a lesson.')).toBeNull();
    expect(bold('planning a lesson')).toBeNull();
    expect(bold('12.5 %')).toBeNull();
    expect(bold('Planning a lesson', { size: 9 })).toBeNull();
    expect(bold('P'.repeat(120))).toBe(1);
    expect(bold('P'.repeat(121))).toBeNull();
  });

  test('are no items of lists, unless they are numbered and large', () => {
    expect(levels(at('• Planning', 0, { isBold: true }), body)[0]).toBeNull();
    expect(levels(text('• Planning', 50, 50, { size: 16 }), body)[0]).toBeNull();
    expect(levels(text('1. Planning', 50, 50, { size: 16 }), body)[0]).toBe(1);
    expect(levels(at('1. Planning', 0, { isBold: true }), body)[0]).toBeNull();
  });
});
