import { expect, onTestFinished, test, vi } from 'vitest';
import { keepReviewHost } from '@/lib/asking/kept-draft';
import { keepFile } from '@/lib/store/files';
import { loadFramework } from '@/lib/store/frameworks';
import { saveTag } from '@/lib/store/tags';
import { plainSaving, saveEverything } from '@/lib/surfaces/settings/save-everything';
import { settingsState } from '@/lib/surfaces/settings/settings-state';
import { firstSteps } from '@/lib/surfaces/workspace/first-steps';
import { headPrintedPages } from '@/lib/surfaces/workspace/printed-head';
import { sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

const saved = vi.hoisted(() => ({ files: [] as [string, string][] }));
vi.mock('@/lib/own-pages/save-file', () => ({
  saveFile: (name: string, text: string) => void saved.files.push([name, text]),
}));

test('the settings tell what there is, what was done last, and whether it was saved since', async () => {
  const { db } = freshDatabase();
  expect(await settingsState(db)).toEqual({
    ...{ sampleLoaded: false, savedAt: null, changedSince: false, lastChange: null, host: '', aside: [] },
    files: expect.objectContaining({ count: 0 }),
  });
  await loadFramework(db, sample);
  await saveTag(db, tagInput());
  await keepReviewHost(db, 'https://school.example/review');
  await keepFile(db, { id: 'f'.repeat(64), name: 'a.pdf', url: null, bytes: new Blob(['x']) });
  const state = await settingsState(db);
  expect(state).toMatchObject({
    sampleLoaded: true,
    savedAt: null,
    changedSince: true,
    host: 'https://school.example/review',
  });
  expect(state.lastChange).toBe('tagSaved');
  expect(state.files.count).toBe(1);
  expect(await saveEverything(db, plainSaving)).toEqual([]);
  const after = await settingsState(db);
  expect(after.changedSince).toBe(false);
  expect(Math.abs((after.savedAt ?? 0) - Date.now())).toBeLessThan(60_000);
});

test('everything is saved to a file of this day, and sealed where there is a passphrase', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  saved.files = [];
  await saveEverything(db, { ...plainSaving, passphrase: '  ' });
  await saveEverything(db, { ...plainSaving, passphrase: 'moving shadows' });
  const [plain, sealed] = saved.files;
  expect(plain?.[0]).toBe(`proofmark-${new Date().toISOString().slice(0, 10)}.json`);
  expect(plain?.[1]).toContain(sample.program.title);
  expect(sealed?.[1]).not.toContain(sample.program.title);
});

test('the first steps are done with the first credential and the first tag', async () => {
  const { db } = freshDatabase();
  expect(await firstSteps(db)).toEqual({ hasCredential: false, hasTag: false });
  await loadFramework(db, sample);
  expect(await firstSteps(db)).toEqual({ hasCredential: true, hasTag: false });
  await saveTag(db, tagInput());
  expect(await firstSteps(db)).toEqual({ hasCredential: true, hasTag: true });
});

test('printed pages are headed by the title, as long as that is wanted', () => {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const before = document.adoptedStyleSheets.length;
  headPrintedPages(document, 'A “plan”', life.signal);
  const sheet = document.adoptedStyleSheets.at(-1);
  expect(document.adoptedStyleSheets).toHaveLength(before + 1);
  expect(sheet?.cssRules[0]?.cssText).toContain('plan');
  life.abort();
  expect(document.adoptedStyleSheets).not.toContain(sheet);
  expect(document.adoptedStyleSheets).toHaveLength(before);
});
