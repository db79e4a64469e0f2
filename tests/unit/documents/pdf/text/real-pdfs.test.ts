import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quadsOf, readPageText, textIn } from '@/lib/documents/pdf/text';
import { edgesOf, openPdf } from './made-pdf';

const folder = '../shared/data/pdfs';
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')) : [];

describe.skipIf(files.length === 0)('on real files (where shared/data is beside the project)', () => {
  test.each(files)('%s: words are found again under their quads, and nothing else', async (name) => {
    const document = await openPdf(new Uint8Array(readFileSync(`${folder}/${name}`)));
    const text = await readPageText(await document.getPage(1));
    let found = 0;
    let words = 0;
    for (const { 0: word, index } of text.text.matchAll(/[\p{L}\p{N}]{3,}/gu)) {
      const [quad, ...more] = quadsOf(text, index, index + word.length);
      if (!quad || more.length > 0) continue;
      words += 1;
      if (textIn(text, edgesOf(quad)) === word) found += 1;
    }
    expect(words).toBeGreaterThan(5);
    expect(found / words).toBeGreaterThan(0.97);
    await document.loadingTask.destroy();
  });
});
