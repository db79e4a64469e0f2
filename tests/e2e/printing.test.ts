import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { tagSelected } from './acts/tag.ts';

const on = scene();

/** The colours that a printed page fills or draws with, as PDFs write them. */
function coloursIn(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf);
  const found = new Set<string>();
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.subarray(at - 3, at).toString() === 'end') continue;
    const start = bytes[at + 6] === 13 ? at + 8 : at + 7;
    const end = bytes.indexOf('endstream', start);
    let text = '';
    try {
      text = inflateSync(bytes.subarray(start, end)).toString('latin1');
    } catch {
      continue;
    }
    for (const [, red, green, blue] of text.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG|sc|SC|scn|SCN)\b/g)) {
      found.add([red, green, blue].map((share) => Math.round(Number(share) * 255)).join(' '));
    }
  }
  return [...found];
}

test('a printed page has the marks of its passages, also of those far down, and nothing of the interface', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/passages.html?print'));
  await page.evaluate(() => {
    const far = document.createElement('p');
    far.textContent = 'Far below stands a sentence.';
    far.style.marginTop = '9000px';
    document.body.append(far);
  });
  await selectText(page, 'the stones');
  await tagSelected(on.browser, page, { find: 'a1' });
  await selectText(page, 'a sentence');
  await tagSelected(on.browser, page, { find: 'a2' });
  await page.evaluate(() => window.scrollTo(0, 0));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const before = await page.evaluate(() => document.body.innerHTML);

  const colours = coloursIn(await page.pdf({ printBackground: true }));

  // The underlines of the first and the second indicator.
  expect(colours).toContain('184 127 0');
  expect(colours).toContain('47 147 204');
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
});
