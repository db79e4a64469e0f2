/** @module-tag wide-in-chromium */
import { expect, test } from 'vitest';
import { lessonPlan } from '../replica/google-docs/documents.ts';
import { docsScene } from './acts/google-docs.ts';
import { records } from './acts/stored.ts';

const scene = docsScene({ allowed: false });

test('a credential is taken in from a document in Google Docs, which is not allowed for good', async () => {
  const page = await scene.open(lessonPlan('asked-for-document-0123'));
  const popup = await scene.browser.clickToolbar(page);
  await popup.press('Take the credential from here');
  const workspace = await scene.browser.tabAt('/workspace.html#/credentials/intake/');
  const [source] = await records<{ blocks: { kind: string }[] }>(workspace, 'intakeSources');
  expect(new Set(source?.blocks.map(({ kind }) => kind))).toContain('item');
  const [intake] = await records<{ address: string; title: string }>(workspace, 'intakes');
  expect(intake?.address).toContain('docs.google.com/document/d/asked-for-document-0123');
});
