/** @module-tag wide-in-firefox */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { reportText } from '@/lib/documents/google-docs/diagnosis/report-text';
import { knownSelectors } from '@/lib/documents/google-docs/diagnosis/selectors';
import { labelSigns } from '@/lib/documents/google-docs/diagnosis/structure';
import { sampleDiagnosis } from '@/tests/support/sample-diagnosis';
import { lessonPlan } from '../replica/google-docs/documents.ts';
import type { Variant } from '../replica/google-docs/variant.ts';
import { docsScene, replicaIn, routesIn, selectWords } from './acts/google-docs.ts';
import { press, shows } from './acts/stored.ts';
import { until } from './driver/until.ts';

const scene = docsScene();

/** What the diagnostic page says of a document of the replica. */
async function reportOf(variant: Partial<Variant> = {}, asksGoogle = false): Promise<{ report: string; page: Page }> {
  const page = await scene.open(lessonPlan('reported-document-0123456789'), { apiDelay: 150, ...variant });
  await until('the document to be read', async () => (await routesIn(scene.browser, page))?.text);
  await selectWords(page, 'marks a guess');
  const workspace = await scene.browser.openExtensionPage('workspace.html#/settings');
  await press(workspace, 'Google Docs: what Proofmark sees');
  await until('the document to be listed', () => shows(workspace, 'Checking for understanding'));
  if (asksGoogle) await workspace.click('input[type=checkbox]');
  await press(workspace, 'Make the report');
  await until('the report', () => shows(workspace, 'The report is ready'));
  const report = await workspace.$eval('.report', (shown) => shown.textContent ?? '');
  await workspace.close();
  return { report, page };
}

/** Words of four letters and more. */
const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** Those of a report that no document has a part in. */
const ownWords = wordsIn(
  `${reportText(sampleDiagnosis)} labels with ${labelSigns.join(' ')} ${knownSelectors.join(' ')}`,
);

test('the report of a document says how it is made and read, and no word of it', async () => {
  const { report, page } = await reportOf();
  // To be compared with that of a real document: see `scripts/compare-docs-structure.mjs`.
  const kept = process.env.PROOFMARK_KEEP_REPORT;
  if (kept) await writeFile(kept, report);
  for (const line of [
    /^path: \/document\/d\/…\/edit\?tab=…$/m,
    /^flag: string, \d+ units, set by Proofmark$/m,
    /^interface: object, served by a promise in \d+ ms$/m,
    /^getText: string, served in \d+ ms, \d+ units, begins with U\+0003, ends with U\+000A$/m,
    /^getText holds U\+001C: \d+$/m,
    /^text: api$/m,
    /^\[exports\]\nnot asked$/m,
    /^frame for keys: open/m,
    /^1\t\.kix-appview-editor$/m,
    /^page 1: top 5, left \d+, 816x1056, z-index 1/m,
    /^ {2}canvas\.kix-canvas-tile-content: 816x1056/m,
    /^labels: [1-9]/m,
    /^shapes: [1-9]/m,
    /^div#docs-editor/m,
    /rect [^\n]*aria-label="x/,
    /^ {2}in frame: body/m,
  ]) {
    expect(report).toMatch(line);
  }
  const words = wordsIn(`${await replicaIn(page).text()} ${await page.title()} ${page.url()}`);
  expect([...words].filter((word) => wordsIn(report).has(word) && !ownWords.has(word))).toEqual([]);
  expect(report).not.toContain('0123456789');
  expect(await replicaIn(page).errors()).toEqual([]);
  expect(await replicaIn(page).caretMoves()).toBe(0);
  expect(await replicaIn(page).writes()).toEqual({ keys: 0, test: 0, others: 0 });
});

test('Google is asked for the document only where the person wants it', async () => {
  const exports = () => scene.replica.requests().filter((path) => path.includes('/export?format=md'));
  const before = exports().length;
  await reportOf();
  expect(exports()).toHaveLength(before);
  const { report } = await reportOf({}, true);
  expect(exports()).toHaveLength(before + 1);
  expect(report).toMatch(/^txt: answered, 200, text\/plain, \d+ bytes, begins with a byte order mark, in \d+ ms$/m);
  expect(report).toMatch(/^html: answered, 200, text\/html, \d+ bytes, in \d+ ms$/m);
});

test.each<[string, Partial<Variant>, RegExp]>([
  ['without pages', { pageless: true }, /^0\t\.kix-page-paginated$/m],
  ['without the interface', { api: 'absent' }, /^interface: absent, undefined$/m],
  ['whose interface throws', { api: 'throws' }, /^interface: undefined, threw/m],
  ['whose interface hangs', { api: 'hangs' }, /^interface: undefined, late by a promise/m],
  ['that is not annotated', { flagIgnored: true }, /^labels: 0,/m],
])('a document %s has a report that says so', async (_, variant, line) => {
  const { report } = await reportOf(variant);
  expect(report).toMatch(line);
});
