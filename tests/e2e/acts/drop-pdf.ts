import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer-core';
import { until } from '../driver/until.ts';

/** A small PDF with these lines on its pages. */
export async function makePdf(pages: readonly (readonly string[])[], title = 'How shadows move'): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  made.setTitle(title);
  const font = await made.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = made.addPage([612, 792]);
    for (const [at, line] of lines.entries()) page.drawText(line, { x: 72, y: 700 - at * 24, size: 14, font });
  }
  return made.save();
}

/** Resolves once the text of the first pages can be selected. */
export async function untilPdfShown(page: Page, text: string): Promise<void> {
  await until(`the viewer to show "${text}"`, () =>
    page.evaluate(
      (wanted) => [...document.querySelectorAll('.textLayer')].some((layer) => layer.textContent?.includes(wanted)),
      text,
    ),
  );
}

/** Drops a file onto the window, once the viewer is there to take it. */
export async function dropFile(page: Page, bytes: Uint8Array, name = 'lesson.pdf'): Promise<void> {
  await until('the viewer', () => page.$('.viewer .pdfViewer'));
  // What takes files is there a moment after what is seen.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  await page.evaluate(
    (text, given) => {
      const data = new DataTransfer();
      data.items.add(
        new File([Uint8Array.from(atob(text), (each) => each.charCodeAt(0))], given, { type: 'application/pdf' }),
      );
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
      }
    },
    Buffer.from(bytes).toString('base64'),
    name,
  );
}
