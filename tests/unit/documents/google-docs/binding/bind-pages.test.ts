import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindPages } from '@/lib/documents/google-docs/binding/bind-pages';
import type { BoundPiece } from '@/lib/documents/google-docs/binding/piece';
import { TextToBind } from '@/lib/documents/google-docs/binding/text-to-bind';
import { readableText } from '@/lib/documents/google-docs/text/readable';
import { squeeze, squeezedOffset } from '@/lib/documents/google-docs/text/squeezed';
import { runs as runsOf } from '@/tests/support/runs';
import { type Block, layOut, type MadeDocument, type TrueRun } from './made-pages';

/** The pages of a document that Docs holds at one time, bound to its text. */
function bind({ text, pages }: MadeDocument, first = 0, count = pages.length) {
  const readable = readableText(text);
  const squeezed = squeeze(readable);
  const present = pages.slice(first, first + count);
  const bound = bindPages(present, new TextToBind(squeezed));
  return { bound, squeezed, present };
}

/** Each run that was bound, with where it was bound and where it truly stands, in the squeezed text. */
function judged(made: MadeDocument, first?: number, count?: number) {
  const { bound, squeezed, present } = bind(made, first, count);
  const runs = bound
    .flat()
    .flatMap(startsOf)
    .map(({ run, start }) => ({
      run,
      start,
      truth: run.truth === null ? null : squeezedOffset(squeezed, run.truth),
    }));
  const shown = present
    .flatMap(({ pieces }) => pieces.flatMap((piece) => piece.runs))
    .filter((run) => run.truth !== null);
  return { runs, shown };
}

function startsOf({ piece, start }: BoundPiece<TrueRun>): { run: TrueRun; start: number }[] {
  let at = start;
  return piece.runs.map((run) => {
    const begins = at;
    at += run.text.length;
    return { run, start: begins };
  });
}

const wrong = (made: MadeDocument, first?: number, count?: number) =>
  judged(made, first, count).runs.filter(({ start, truth }) => start !== truth);

/** The part of what the pages show that was bound, by length. */
function boundPart(made: MadeDocument, first?: number, count?: number): number {
  const { runs, shown } = judged(made, first, count);
  const length = (all: readonly TrueRun[]) => all.reduce((sum, { text }) => sum + text.length, 0);
  return length(runs.map(({ run }) => run)) / Math.max(1, length(shown));
}

const paragraph = (text: string, marker?: string): Block => ({ kind: 'paragraph', text, ...(marker && { marker }) });

describe('what a page shows is bound to the text', () => {
  test('where all paragraphs differ', () => {
    const made = layOut([
      paragraph('The lesson begins with a question about the picture on the wall.'),
      paragraph('Each student marks a guess on the drawing before anyone says anything.'),
      paragraph('Then the pairs compare their guesses and write down what surprised them.'),
    ]);
    expect(wrong(made)).toEqual([]);
    expect(boundPart(made)).toBe(1);
  });

  test('where a table has the same words in several of its cells', () => {
    const made = layOut([
      paragraph('Which formats keep what'),
      {
        kind: 'table',
        rows: [
          [['Format'], ['Bold'], ['Tables']],
          [['Markdown'], ['Yes'], ['Yes']],
          [['Plain'], ['No'], ['Yes']],
          [['HTML'], ['Yes'], ['No']],
        ],
      },
      paragraph('That is all.'),
    ]);
    expect(wrong(made)).toEqual([]);
    expect(boundPart(made)).toBe(1);
  });

  test('where a cell has several paragraphs beside one with other words', () => {
    const made = layOut([
      paragraph('Plan'),
      {
        kind: 'table',
        rows: [
          [
            ['Warm up', 'Yes', 'Discuss'],
            ['Yes', 'Ten minutes'],
          ],
        ],
      },
      paragraph('End of the plan'),
    ]);
    expect(wrong(made)).toEqual([]);
  });

  test('where lists have numbers that are no part of the text', () => {
    const made = layOut([
      paragraph('Version 1. came first', ''),
      paragraph('Find the middle', '1.'),
      paragraph('Mark it', '2.'),
      paragraph('Find the middle', '3.'),
      paragraph('The end of it'),
    ]);
    expect(wrong(made)).toEqual([]);
    expect(boundPart(made)).toBe(1);
  });

  test('but not a header with the words of a paragraph, on whatever pages are there', () => {
    const body = Array.from({ length: 30 }, (_, at) => paragraph(`Paragraph ${at} says something of its own here.`));
    const made = layOut([paragraph('A lesson on fractions'), ...body], {
      header: 'A lesson on fractions',
      footer: (page) => `Page ${page}`,
      linesOnPage: 12,
    });
    for (const first of [0, 1, 2]) {
      expect(wrong(made, first, 2)).toEqual([]);
      expect(boundPart(made, first, 2)).toBeGreaterThan(0.9);
    }
    expect(wrong(made, 1, 1)).toEqual([]);
  });

  test('where a row of a table goes on over the page, so that each page shows a part of every cell', () => {
    for (const columns of [2, 3, 4]) {
      const cells = Array.from({ length: columns }, (_, cell) =>
        Array.from({ length: 5 }, (_, at) => `Cell ${cell} says in its paragraph ${at} what no other one says at all`),
      );
      const made = layOut(
        [
          paragraph('Before the table stands a sentence.'),
          { kind: 'table', rows: [cells] },
          paragraph('After the table stands another.'),
        ],
        { splitRows: true, linesOnPage: 12, measure: 60, footer: (page) => `Page ${page}` },
      );
      expect(made.pages.length).toBeGreaterThan(1);
      for (const [first, count] of [
        [0, made.pages.length],
        [0, 1],
        [1, 1],
      ] as const) {
        expect(wrong(made, first, count)).toEqual([]);
        expect(boundPart(made, first, count)).toBeGreaterThan(0.95);
      }
    }
  });

  test('where most lines of a page are alike, those that are not', () => {
    const alike = Array.from({ length: 60 }, () => paragraph('Name of the group and what it found:'));
    const blocks = alike.flatMap((each, at) =>
      at % 6 === 5 ? [each, paragraph(`Group ${at} began with a guess`)] : [each],
    );
    const made = layOut(blocks, { linesOnPage: 24 });
    expect(wrong(made)).toEqual([]);
    const { runs, shown } = judged(made);
    const unlike = shown.filter(({ text }) => text.startsWith('Group'));
    expect(unlike.every((run) => runs.some((bound) => bound.run === run))).toBe(true);
  });

  test('where the whole page is a few lines at its top', () => {
    const made = layOut([paragraph('Only this one line is on the page')], { linesOnPage: 400 });
    expect(wrong(made)).toEqual([]);
    expect(boundPart(made)).toBe(1);
  });

  test('but not a page that stands twice in the document, unless its neighbour tells which it is', () => {
    const page = Array.from({ length: 12 }, (_, at) => paragraph(`Reflection line ${at}`));
    const made = layOut([paragraph('First of all'), ...page.slice(1), ...page, ...page, paragraph('Last of all')], {
      linesOnPage: 12,
    });
    expect(boundPart(made, 1, 1)).toBe(0);
    expect(wrong(made, 0, 2)).toEqual([]);
    expect(boundPart(made, 0, 2)).toBe(1);
  });

  test('as far as it is the same where the text is older than the page', () => {
    const blocks = [
      paragraph('The lesson begins with a question about the picture on the wall.'),
      paragraph('Each student marks a guess on the drawing before anyone says anything.'),
      paragraph('Then the pairs compare their guesses and write down what surprised them.'),
    ];
    const now = layOut(
      blocks.with(1, paragraph('Each student marks a GUESS on the drawing before anyone says anything.')),
    );
    const { text } = layOut(blocks);
    expect(boundPart({ ...now, text })).toBeGreaterThan(0.6);
  });
});

describe('whatever a document holds', () => {
  const few = ['yes', 'no', 'the', 'lesson', 'a question', 'Student 1', '1.', '-', '*', '2', 'group work', 'x'];
  const more = `they decide before seeing what falls where light comes from draw measure compare tell partner why shadow
    grows shorter noon string paper window morning each pair marks floor again`.split(/\s+/);

  const textOf = (words: readonly string[]) =>
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }).map((each) => each.join(' '));

  const blockOf = (text: fc.Arbitrary<string>, paragraphs: number): fc.Arbitrary<Block> =>
    fc.oneof(
      { weight: 4, arbitrary: text.map((made) => paragraph(made)) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(text, fc.constantFrom('1.', '2.', '\u25cf'))
          .map(([made, marker]) => paragraph(made, marker)),
      },
      {
        weight: 2,
        arbitrary: fc
          .array(fc.array(fc.array(text, { minLength: 1, maxLength: paragraphs }), { minLength: 2, maxLength: 4 }), {
            minLength: 1,
            maxLength: 3,
          })
          .map((rows): Block => ({ kind: 'table', rows })),
      },
    );

  const kinds = [
    ['', few, 2, false],
    [', where rows go on over pages', [...few, ...more], 6, true],
    [', where rows of the fewest words do', few, 6, true],
  ] as const;
  // The same documents each time, more of them on demand.
  const tries = process.env.BINDING_RUNS
    ? { numRuns: Number(process.env.BINDING_RUNS) }
    : { numRuns: runsOf(250), seed: 20261125 };

  test.each(kinds)('a run is bound where it stands, or not at all%s', (_, words, paragraphs, splitRows) => {
    const text = textOf(words);
    fc.assert(
      fc.property(
        fc.array(blockOf(text, paragraphs), { minLength: 1, maxLength: 40 }),
        fc.record({ byWord: fc.boolean(), byLine: fc.boolean() }),
        fc.option(text),
        fc.nat(5),
        fc.integer({ min: 1, max: 3 }),
        (blocks, shape, header, first, count) => {
          const heads = { ...(header !== null && { header }), footer: (page: number) => String(page) };
          const made = layOut(blocks, { ...shape, ...heads, splitRows });
          const { runs } = judged(made, Math.min(first, made.pages.length - 1), count);
          expect(runs.filter(({ start, truth }) => start !== truth)).toEqual([]);
        },
      ),
      tries,
    );
  });

  test.each(kinds)('so it is where a paragraph is newer than the text%s', (_, words, paragraphs, splitRows) => {
    const text = textOf(words);
    const blocks = fc.array(blockOf(text, paragraphs), { maxLength: 20 });
    fc.assert(
      fc.property(blocks, blocks, text, text, fc.nat(5), (before, after, was, is, first) => {
        const laidOut = (edited: string) =>
          layOut([...before, paragraph(edited), ...after], { splitRows, footer: (page) => String(page) });
        const old = laidOut(was);
        const now = laidOut(is);
        const edited = layOut(before).text.length;
        const { bound, squeezed } = bind({ ...now, text: old.text }, Math.min(first, now.pages.length - 1), 2);
        const elsewhere = bound
          .flat()
          .flatMap(startsOf)
          .filter(({ run: { truth } }) => truth === null || truth < edited || truth > edited + is.length);
        for (const { run, start } of elsewhere) {
          const truth = run.truth !== null && run.truth > edited ? run.truth + was.length - is.length : run.truth;
          expect(truth === null ? null : squeezedOffset(squeezed, truth)).toBe(start);
        }
      }),
      tries,
    );
  });
});
