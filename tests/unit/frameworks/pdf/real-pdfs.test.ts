import { existsSync, readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { gatherPage } from '@/lib/documents/pdf/blocks/gather-page';
import { type Block, textOfLine } from '@/lib/frameworks/blocks/block';
import type { PdfPage } from '@/lib/frameworks/pdf/page';
import { blocksOf, wordsOfTable } from './made-page';

const folder = '../shared/data/credentials/pdf';

interface Truth {
  indicators: number;
  perRequirement: number[];
  requirementTitles: string[];
  groups: number;
  first: string | string[];
  last: string | string[];
}

const truthOf = (name: string): Truth => JSON.parse(readFileSync(`${folder}/${name}.truth.json`, 'utf8'));

async function pagesOf(name: string): Promise<PdfPage[]> {
  const task = getDocument({
    data: new Uint8Array(readFileSync(`${folder}/${name}`)),
    verbosity: 0,
    fontExtraProperties: true,
  });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await gatherPage(await document.getPage(number)));
  }
  await task.destroy();
  return pages;
}

/** The same without its tags, as other programs would have written it. */
const untagged = (pages: readonly PdfPage[]): PdfPage[] => pages.map((page) => ({ ...page, structure: null }));

const tablesOf = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'table');

describe.skipIf(!existsSync(folder))('real credentials in PDFs (skipped where ../shared/data is absent)', () => {
  test('a rubric in two tables over pages is the same tagged and untagged', { timeout: 60_000 }, async () => {
    const truth = truthOf('carpentries-demos-rubric.pdf');
    const pages = await pagesOf('carpentries-demos-rubric.pdf');
    for (const blocks of [blocksOf(...pages), blocksOf(...untagged(pages))]) {
      const tables = tablesOf(blocks).map(wordsOfTable);
      expect(tables.map((rows) => rows.length - 1)).toEqual(truth.perRequirement);
      expect(tables[0]?.[1]).toEqual(truth.first);
      expect(tables[1]?.at(-1)).toEqual(truth.last);
    }
  });

  test('twelve rubrics over sixteen pages are the same tagged and untagged', { timeout: 60_000 }, async () => {
    const truth = truthOf('cedec-all-es.pdf');
    const pages = await pagesOf('cedec-all-es.pdf');
    const [tagged, other] = [blocksOf(...pages), blocksOf(...untagged(pages))].map((blocks) =>
      tablesOf(blocks).map(wordsOfTable),
    );
    expect(tagged?.map((rows) => rows.length - 1)).toEqual(truth.perRequirement);
    expect(tagged?.[0]?.[1]?.[0]).toBe(truth.first);
    expect(tagged?.at(-1)?.at(-1)?.[0]).toBe(truth.last);
    expect(tagged?.[0]?.[0]).toEqual(['', '4 Excelente', '3 Satisfactorio', '2 Mejorable', '1 Insuficiente']);
    expect(other).toEqual(tagged);
  });

  test.each(['core-content-framework.pdf', 'core-content-framework-untagged.pdf'])(
    'statements in nested lists: %s',
    { timeout: 60_000 },
    async (name) => {
      const truth = truthOf(name);
      const blocks = blocksOf(...(await pagesOf(name)));
      const headings = blocks.filter((block) => block.kind === 'heading');
      expect(headings.filter(({ level }) => level === 2).map(({ line }) => textOfLine(line))).toEqual(
        truth.requirementTitles,
      );
      const items = blocks.filter((block) => block.kind === 'item').map(({ line }) => line);
      // Groups are the items that others stand in.
      const leaves = items.filter(({ depth }, at) => (items[at + 1]?.depth ?? 0) <= depth);
      expect(items.length - leaves.length).toBe(truth.groups);
      expect(leaves.length).toBe(truth.indicators);
      expect(leaves.map(textOfLine).at(0)).toBe(truth.first);
      expect(leaves.map(textOfLine).at(-1)).toBe(truth.last);
    },
  );

  test('statements of untagged pages have the same words and places in lists', { timeout: 60_000 }, async () => {
    const linesOf = async (name: string) =>
      blocksOf(...(await pagesOf(name))).map((block) => (block.kind === 'table' ? null : block.line));
    expect(await linesOf('core-content-framework-untagged.pdf')).toEqual(await linesOf('core-content-framework.pdf'));
  });
});
