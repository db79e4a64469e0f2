/** @module-tag wide-in-firefox */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { SelectionRoute, TextRoute } from '@/lib/documents/reading-report';
import {
  hasRecorded,
  lessonPlan,
  longRowDocument,
  manyAlike,
  recordedDocument,
} from '../replica/google-docs/documents.ts';
import type { Variant } from '../replica/google-docs/variant.ts';
import {
  distanceToGlyphs,
  docsScene,
  rangeOf,
  replicaIn,
  routesIn,
  selectWords,
  storedPassages,
  tagInDoc,
} from './acts/google-docs.ts';
import { oneIn } from './acts/wide.ts';
import { until } from './driver/until.ts';

const scene = docsScene();

/** Words in two styles, in a cell, in Hebrew, beside emoji, in a justified paragraph, in a list. */
const places = [
  'marks a guess on the drawing',
  'I count them at once',
  '\u05e0\u05d9\u05d7\u05d5\u05e9 \u05e2\u05dc \u05d4\u05e6\u05d9\u05d5\u05e8',
  'show who is lost, and the teacher',
  'because it is the lesson that is being judged',
  'Find the middle of the data again',
  'institutionalized responsibilities, a a',
];

interface Expected {
  variant: Partial<Variant>;
  text?: TextRoute;
  selection?: SelectionRoute;
  /** Whether rectangles say where the text is. */
  painted?: boolean;
  words?: string[];
}

const variants: Record<string, Expected> = {
  'as usual': { variant: {}, words: places },
  'at half its size': { variant: { zoom: 0.5 } },
  'at 125 %': { variant: { zoom: 1.25 }, words: places.slice(2, 4) },
  'at twice its size': { variant: { zoom: 2 } },
  'zoomed by numbers': { variant: { zoom: 1.5, zoomBy: 'numbers' } },
  pageless: { variant: { pageless: true }, words: places },
  'pageless and zoomed': { variant: { pageless: true, zoom: 1.5 } },
  'grouped by lines': { variant: { groups: 'line' }, words: places },
  'with groups that say nothing': { variant: { groups: 'plain' } },
  'without groups': { variant: { groups: 'none' }, words: places.slice(1, 4) },
  'split into words': { variant: { runs: 'word' }, words: places },
  'split into words, without groups': { variant: { runs: 'word', groups: 'none' } },
  'without a class on the text': { variant: { textTileClass: false, selectionFirst: true } },
  'with spaces as they are': { variant: { dropWrapSpaces: false, doubledSpaces: false } },
  'with a header like a paragraph': { variant: { header: places[0] ?? '', footer: 'Page #' } },
  'with other people in it': { variant: { collaborators: 3 } },
  'with a selection of paths': { variant: { selectionShape: 'path' } },
  'whose layers are thrown out': { variant: { wipesForeign: true } },
  'with late contents': { variant: { lateContents: 60 } },
  'that suggests': { variant: { mode: 'suggest' } },
  'that may be looked at only': { variant: { mode: 'view' } },
  'with a very late interface': { variant: { apiDelay: 6_000 }, text: 'export', selection: 'copy' },
  'without the interface': { variant: { api: 'absent' }, text: 'export', selection: 'copy', words: places.slice(1, 4) },
  'whose interface hangs': { variant: { api: 'hangs' }, text: 'export', selection: 'copy' },
  'whose interface throws': { variant: { api: 'throws' }, text: 'export', selection: 'copy' },
  'whose interface refuses': { variant: { api: 'rejects' }, text: 'export', selection: 'copy' },
  'whose interface gives numbers': { variant: { api: 'numbers' }, text: 'export', selection: 'copy' },
  'whose interface gives another text': { variant: { api: 'otherText' }, text: 'export', selection: 'copy' },
  'whose interface gives far too much': { variant: { api: 'hugeText' }, text: 'export', selection: 'copy' },
  'whose interface selects wildly': { variant: { api: 'wildSelection' }, text: 'api', selection: 'copy' },
  'whose interface tells of several selections': { variant: { api: 'severalSelections' } },
  'whose interface has no selection': { variant: { api: 'noSelection' }, text: 'api', selection: 'copy' },
  'exported as text only': { variant: { api: 'absent', exportAs: 'onlyText' }, text: 'export', selection: 'copy' },
  'that may not be exported': { variant: { api: 'absent', exportAs: 'forbidden' }, text: 'model', selection: 'copy' },
  'for which one has to sign in': { variant: { api: 'absent', exportAs: 'login' }, text: 'model', selection: 'copy' },
  'whose export hangs': { variant: { api: 'absent', exportAs: 'hangs' }, text: 'model', selection: 'copy' },
  offline: { variant: { api: 'absent', exportAs: 'offline' }, text: 'model', selection: 'copy' },
  'whose model is gone': {
    variant: { api: 'absent', exportAs: 'busy', chunksRemoved: true },
    text: 'model',
    selection: 'copy',
  },
  'of which only what is seen is known': {
    variant: { api: 'absent', exportAs: 'forbidden', modelChunks: false },
    text: 'visible',
    selection: 'copy',
    words: places.slice(1, 4),
  },
  'that may not be copied': { variant: { api: 'absent', copyWorks: false }, text: 'export', selection: 'rectangles' },
  'that may not be copied or exported': {
    variant: { api: 'absent', copyWorks: false, exportAs: 'forbidden', modelChunks: false, selectionShape: 'path' },
    text: 'visible',
    selection: 'rectangles',
  },
  'that is not annotated': { variant: { flagIgnored: true }, text: 'export', selection: 'copy', painted: false },
};

async function isTaggedAndPainted(expected: Expected, at: number): Promise<void> {
  const { variant, text = 'api', selection = 'api', painted = true, words = places.slice(0, 1) } = expected;
  const { browser } = scene;
  const document = lessonPlan(`variant-${at}-0123456789`);
  const page = await scene.open(document, { apiDelay: 150, ...variant });
  await until(`the text by the route "${text}"`, async () => (await routesIn(browser, page))?.text === text);
  for (const each of words) {
    await selectWords(page, each);
    await tagInDoc(browser, page, 'a1');
    expect((await routesIn(browser, page))?.selection).toBe(selection);
  }
  if (painted) await untilOnGlyphs(page, words);
  const passages = await storedPassages(browser, document.id);
  expect(passages.map(({ quote }) => quote).sort()).toEqual([...words].sort());
  const replica = replicaIn(page);
  expect(await replica.errors()).toEqual([]);
  expect(await replica.writes()).toEqual({ keys: 0, test: 0, others: 0 });
  expect(await replica.caretMoves()).toBe(0);
}

for (const [at, [name, expected]] of Object.entries(variants).entries()) {
  test(`words are tagged and painted in a document ${name}`, oneIn(9, at), () => isTaggedAndPainted(expected, at));
}

test('words are painted in a table whose row goes on over pages, above it and below', async () => {
  const words = ['stands above the table', 'Step 2.', 'Step 20.', 'Step 25.', 'stands below the table'];
  const document = longRowDocument('variant-long-row-0123456789');
  const page = await scene.open(document);
  for (const [place, each] of words.entries()) {
    await selectWords(page, each);
    await tagInDoc(scene.browser, page, 'a1');
    await untilOnGlyphs(page, words.slice(0, place + 1));
  }
  expect((await storedPassages(scene.browser, document.id)).map(({ quote }) => quote).sort()).toEqual(
    [...words].sort(),
  );
});

test('words are painted that are the only ones of their kind among many lines that are alike', async () => {
  const document = manyAlike('variant-many-alike-0123456789');
  const page = await scene.open(document);
  const words = 'The middle of all of them';
  await selectWords(page, words);
  await tagInDoc(scene.browser, page, 'a1');
  await untilOnGlyphs(page, [words]);
});

test.skipIf(!hasRecorded)('words are tagged in the recorded document (needs the recorded model)', async () => {
  const page = await scene.open(recordedDocument());
  for (const words of ['survive round-trip conversion', 'This text is italic', 'Heading level 3']) {
    await selectWords(page, words);
    await tagInDoc(scene.browser, page, 'a1');
  }
  expect(await storedPassages(scene.browser, 'recorded-document-0123456789')).toHaveLength(3);
});

/** Resolves once all that is drawn lies on the glyphs of these words, and on all of them that are there. */
async function untilOnGlyphs(page: Page, words: readonly string[]): Promise<void> {
  const stretches = await Promise.all(words.map((each) => rangeOf(page, each)));
  let last = Number.NaN;
  const lies = async (): Promise<boolean> => {
    last = await distanceToGlyphs(page, stretches);
    return last <= 1;
  };
  await until('the words to be painted on their glyphs', lies).catch((error) => {
    throw new Error(`${error.message}; they are ${last} px beside them`);
  });
}
