import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../../..');
export const fixturePages = join(projectRoot, 'tests/fixtures/pages');
/** Real lessons; absent on most machines. */
export const realLessons = resolve(projectRoot, '../shared/data/lessons');

/** Small pages of kinds on which tools like this one fail; absent on most machines. */
export const strangePages = resolve(projectRoot, '../shared/data/pages');

/** The built extension of a browser. `PROOFMARK_OUTPUT` names another folder of builds than `.output`. */
export function builtExtension(browser: 'chromium' | 'firefox'): string {
  const builds = process.env.PROOFMARK_OUTPUT ?? join(projectRoot, '.output');
  return join(builds, browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}
