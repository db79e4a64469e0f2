import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { sampleProgram } from '@/lib/sample/sample-program';
import { scene } from './acts/set-up.ts';
import { press, shows } from './acts/stored.ts';
import { until } from './driver/until.ts';

const on = scene({ sample: false });
const count = 10_000;
const artifacts = 50;

/** A file as "Save everything to a file" writes it, with many tags. */
function manyTags(): string {
  const at = Date.UTC(2026, 0, 5);
  const stamps = { createdAt: at, updatedAt: at };
  const { program, credentials, requirements, indicators } = sampleProgram(at);
  const cells = requirements.flatMap(({ id, indicatorIds }) =>
    indicatorIds.map((indicatorId) => ({ requirementId: id, indicatorId })),
  );
  const words = Array.from({ length: count }, (_, at) => `passage number ${at}`);
  return JSON.stringify({
    format: 'proofmark-backup',
    version: 1,
    savedAt: at,
    activeCredentialId: credentials[0]?.id ?? null,
    programs: [program],
    credentials,
    requirements,
    indicators,
    artifacts: Array.from({ length: artifacts }, (_, at) => ({
      id: `artifact-${at}`,
      kind: 'web',
      title: `Lesson ${at}`,
      url: `http://localhost/lesson-${at}`,
      aliases: [`http://localhost/lesson-${at}`],
      requirementIds: [],
      ...stamps,
    })),
    tags: words.map((quote, at) => ({
      id: `tag-${at}`,
      artifactId: `artifact-${at % artifacts}`,
      passage: {
        id: `passage-${at}`,
        quote,
        selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: 'before it ', suffix: ' after it' }],
      },
      cells: [cells[at % cells.length]],
      rationale: 'It shows what learners do.',
      sighting: { status: 'exact', start: at, at: stamps.createdAt },
      ...stamps,
    })),
    ratings: [],
    checkMarks: [],
    drafts: [],
  });
}

test(`${count} tags are restored from a file, and the popup still opens at once`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'proofmark-'));
  const file = join(folder, 'many-tags.json');
  await writeFile(file, manyTags());
  const settings = await on.browser.openExtensionPage('workspace.html#/settings');
  const input = await until('the field for a file', () => settings.$('input[type=file]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await until('what is in the file', () => shows(settings, `${count} tags`));
  await press(settings, 'Replace everything here with it');
  await until('the restored data', () => shows(settings, 'Restored.'), 40_000);
  await rm(folder, { recursive: true });

  const popup = await on.browser.openExtensionPage('popup.html');
  await until('the coverage', () => shows(popup, '0 of 9'));
  const shown = await until('the first paint', () =>
    popup.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null),
  );
  console.log(`popup with ${count} tags: first contentful paint ${shown.toFixed(0)} ms after it was opened`);
  expect(await shows(popup, 'A lesson plan with checks built in')).toBe(true);
});
