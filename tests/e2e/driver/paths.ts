import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../../..');
export const fixturePages = join(projectRoot, 'tests/fixtures/pages');
/** Real lessons; absent on most machines. */
export const realLessons = resolve(projectRoot, '../shared/data/lessons');

/** Small pages of kinds on which tools like this one fail; absent on most machines. */
export const strangePages = resolve(projectRoot, '../shared/data/pages');

/** What is shipped, or what developers see: that has the gallery in it. */
export type Build = 'production' | 'development';

/** The built extension of a browser. `PROOFMARK_OUTPUT` names another folder of builds than `.output`. */
export function builtExtension(browser: 'chromium' | 'firefox', build: Build = 'production'): string {
  const builds = process.env.PROOFMARK_OUTPUT ?? join(projectRoot, '.output');
  const name = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return join(builds, build === 'development' ? `${name}-dev` : name);
}
