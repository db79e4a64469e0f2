import { readRevisions, revisionsPresent } from '../revisions/revisions';
import { bookPresent } from './page/pages';
import { pageSection } from './page/section';
import { qualitySection } from './quality/section';
import { type SectionName, writeSection } from './report/write-section';

/**
 * Runs all of the benchmark, in Firefox too with `--firefox`, prints it and writes it into the README. With numbers, for
 * a quick look, only what happens on pages with as many passages; then nothing is written.
 */
export async function main(parameters: readonly string[] = []): Promise<number> {
  if (!revisionsPresent || !bookPresent) {
    console.log('Skipped: ../shared/data with its revisions and its book is absent.');
    return 0;
  }
  const counts = parameters.map(Number).filter((each) => each > 0);
  const browsers = parameters.includes('--firefox') ? (['chromium', 'firefox'] as const) : (['chromium'] as const);
  if (counts.length > 0) {
    for (const browser of browsers) console.log(`\n${await pageSection(browser, counts)}`);
    return 0;
  }
  await report('quality', qualitySection(readRevisions()));
  for (const browser of browsers) await report(browser, await pageSection(browser));
  return 0;
}

async function report(name: SectionName, content: string): Promise<void> {
  console.log(`\n${content}\n`);
  await writeSection(name, content);
}
