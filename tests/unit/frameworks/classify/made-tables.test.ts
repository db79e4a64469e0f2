import { expect, test } from 'vitest';
import { classify } from '@/lib/frameworks/classify/classify';
import type { Guess, Switch } from '@/lib/frameworks/classify/switch';
import { readSource, type SourceReading } from '@/lib/frameworks/read-source';
import { differences } from '@/tests/support/rubrics/agrees';
import { type Layout, laidOut, layoutOf } from '@/tests/support/rubrics/laid-out';
import { madeRubric, type Rubric } from '@/tests/support/rubrics/made-rubric';
import { asCsv, asDocsClipboard, asExcelClipboard, asHtml, asMarkdown } from '@/tests/support/rubrics/written';

const ways = {
  'a page': asHtml,
  'the clipboard of Docs': asDocsClipboard,
  'the clipboard of Excel': asExcelClipboard,
  CSV: (rows: Parameters<typeof asCsv>[0]) => asCsv(rows, ','),
  'CSV with semicolons': (rows: Parameters<typeof asCsv>[0]) => asCsv(rows, ';'),
  'rows with tabs': (rows: Parameters<typeof asCsv>[0]) => asCsv(rows, '\t'),
  Markdown: asMarkdown,
} as const;

const seeds = Array.from({ length: 60 }, (_, seed) => seed);
const { signal } = new AbortController();

type Document = Extract<SourceReading, { kind: 'document' }>;

const isExact = (document: Document, switches: readonly Switch[], rubric: Rubric, layout: Layout): boolean =>
  differences(classify(document, switches).tree, rubric, layout).length === 0;

/** What a person would try first where levels were not seen, or stand the other way round. */
function tries(guesses: readonly Guess[]): Switch[][] {
  const levels = guesses.flatMap((guess): Switch[] =>
    guess.question === 'levels' ? [{ question: 'levels', shape: guess.shape, answer: 'down' }] : [],
  );
  const order = guesses.flatMap((guess): Switch[] =>
    guess.question === 'order' ? [{ ...guess, answer: guess.answer === 'best' ? 'worst' : 'best' }] : [],
  );
  const [shape] = levels.flatMap((each) => (each.question === 'levels' ? [each.shape] : []));
  const turned: Switch[] = shape === undefined ? [] : [{ question: 'order', shape, answer: 'best' }];
  return [levels, order, [...levels, ...turned]];
}

test.each(Object.entries(ways))(
  'made rubrics as %s are exact, or are so after at most two switches',
  {
    timeout: 120_000,
  },
  async (_, write) => {
    let exact = 0;
    for (const seed of seeds) {
      const [rubric, layout] = [madeRubric(seed), layoutOf(seed)];
      const reading = await readSource({ name: '', mediaType: '', text: write(laidOut(rubric, layout)) }, [], signal);
      if (reading.kind !== 'document') throw new Error(`seed ${seed}: ${reading.kind}`);
      if (isExact(reading, [], rubric, layout)) exact++;
      else {
        const { guesses, tree } = classify(reading);
        const isMended = tries(guesses).some((switches) => isExact(reading, switches, rubric, layout));
        expect(isMended ? [] : differences(tree, rubric, layout), `seed ${seed} ${JSON.stringify(layout)}`).toEqual([]);
      }
    }
    expect(exact / seeds.length).toBeGreaterThan(0.9);
  },
);
