import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { readPdfBlocks } from '@/lib/documents/pdf/blocks/read-blocks';
import { textOfCell } from '@/lib/frameworks/blocks/block';

/** A document of two pages, each with a ruled table of two cells, of which the first is bold. */
async function withDocument(use: (document: PDFDocumentProxy) => Promise<void>): Promise<void> {
  const made = await PDFDocument.create();
  made.setTitle('A rubric');
  const [plain, bold] = [
    await made.embedFont(StandardFonts.Helvetica),
    await made.embedFont(StandardFonts.HelveticaBold),
  ];
  for (const number of [1, 2]) {
    const page = made.addPage([400, 600]);
    page.drawRectangle({ x: 50, y: 400, width: 150, height: 50, borderWidth: 1 });
    page.drawRectangle({ x: 200, y: 400, width: 150, height: 50, borderWidth: 1 });
    page.drawText(`Criterion ${number}`, { x: 60, y: 430, size: 10, font: bold });
    page.drawText(`Level ${number}`, { x: 210, y: 430, size: 10, font: plain });
  }
  const task = getDocument({ data: await made.save(), verbosity: 0, fontExtraProperties: true });
  try {
    await use(await task.promise);
  } finally {
    await task.destroy();
  }
}

test('chosen pages are read, each with its lines and weights, and told of', async () => {
  await withDocument(async (document) => {
    const told: [number, number][] = [];
    const outcome = await readPdfBlocks(document, {
      pages: [2, 7],
      signal: new AbortController().signal,
      onProgress: (...progress) => told.push(progress),
    });
    expect(told).toEqual([[1, 1]]);
    if (outcome.outcome !== 'read') throw new Error(outcome.reason);
    expect(outcome.title).toBe('A rubric');
    const [table] = outcome.blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.cells.map(textOfCell)).toEqual(['Criterion 2', 'Level 2']);
    expect(table.cells.map(({ lines }) => lines[0]?.runs[0]?.isBold)).toEqual([true, false]);
    expect(table.from).toEqual({ item: 'page=2&viewrect=50,150,300,50' });
  });
});

test('the signal ends reading between pages', async () => {
  await withDocument(async (document) => {
    const ending = new AbortController();
    const reading = readPdfBlocks(document, { signal: ending.signal, onProgress: () => ending.abort() });
    await expect(reading).rejects.toThrow(/abort/i);
  });
});
