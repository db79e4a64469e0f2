import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { sampleProgram } from '@/lib/sample/sample-program';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { until } from '../driver/until.ts';
import { press, shows } from './stored.ts';

/** A file as "Save everything to a file" writes it, with so many tags in so many artifacts. */
export function manyTags(
  count: number,
  artifacts: number,
  quoteAt: (place: number) => string = (at) => `passage number ${at}`,
): string {
  const at = Date.UTC(2026, 0, 5);
  const stamps = { createdAt: at, updatedAt: at };
  const { program, credentials, requirements, indicators } = sampleProgram(at);
  const cells = requirements.flatMap(({ id, indicatorIds }) =>
    indicatorIds.map((indicatorId) => ({ requirementId: id, indicatorId })),
  );
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
    tags: Array.from({ length: count }, (_, at) => ({
      id: `tag-${at}`,
      artifactId: `artifact-${at % artifacts}`,
      passage: {
        id: `passage-${at}`,
        quote: quoteAt(at),
        selectors: [{ type: 'TextQuoteSelector', exact: quoteAt(at), prefix: 'before it ', suffix: ' after it' }],
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

/** Restores a backup as a person does, in the place of everything. */
export async function restoreAll(browser: BrowserDriver, backup: string, count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'proofmark-'));
  const file = join(folder, 'many-tags.json');
  await writeFile(file, backup);
  const settings = await browser.openExtensionPage('workspace.html#/settings');
  const input = await until('the field for a file', () => settings.$('input[type=file]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await until('what is in the file', () => shows(settings, `${count} tags`));
  await press(settings, 'Replace everything here with it');
  await until('the restored data', () => shows(settings, 'Restored.'));
  await settings.close();
  await rm(folder, { recursive: true });
}
