import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type CoveringPage,
  dialogs,
  displacing,
  popovers,
  screens,
  sentence,
  traps,
} from '../support/covering-pages.ts';
import { libraries, pageOfLibrary } from './acts/focus-traps.ts';
import { focusInPage, hearKeys, openAndLeave, pressSentence, untilInSight } from './acts/over-the-page.ts';
import { untilPainted } from './acts/painted.ts';
import { scene } from './acts/set-up.ts';
import { storedTags } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { oneIn } from './acts/wide.ts';
import { projectRoot } from './driver/paths.ts';
import { until } from './driver/until.ts';

const on = scene();
const shared = join(projectRoot, '../shared/data/pages');
const reason = 'It can be seen at a glance.';
const isThere = ({ page }: CoveringPage) => 'markup' in page || existsSync(join(shared, `${page.shared}.html`));

async function serve({ what, page }: CoveringPage): Promise<string> {
  const name = what.replaceAll(/\W+/g, '-');
  const markup =
    'markup' in page
      ? `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>${page.markup}</html>`
      : await readFile(join(shared, `${page.shared}.html`), 'utf8');
  on.fixtures.serve(`${name}.html`, new TextEncoder().encode(markup), { 'content-type': 'text/html' });
  return on.fixtures.address(`/files/${name}.html`);
}

/** The whole way: opened and left, opened and saved; the page hears nothing, and is as it was. */
async function tagOver(case_: CoveringPage): Promise<void> {
  const page = await on.browser.open(await serve(case_));
  if (case_.opensBy) {
    await page.keyboard.press(case_.opensBy);
    await until('the whole screen', () => page.evaluate('document.fullscreenElement !== null') as Promise<boolean>);
  }
  await page.mouse.move(2, 2);
  const place = await pressSentence(page);
  const focus = await focusInPage(page);
  await hearKeys(page);
  // Escape leaves the whole screen, before anything in it could hear of it.
  if (!case_.opensBy) await openAndLeave(on.browser, page, place);
  await tagSelected(on.browser, page, { find: 'a1', rationale: reason });
  await until('the focus to be back', async () => (await focusInPage(page)) === focus);
  await untilInSight(on.browser, page, 'toast', null);
  await untilPainted(page, [sentence]);
  expect(await page.evaluate('heard')).toEqual([]);
  if (case_.stays) expect(await page.evaluate(`Boolean(${case_.stays})`)).toBe(true);
  if (case_.opensBy) expect(await page.evaluate('document.fullscreenElement !== null')).toBe(true);
  const [tag, ...more] = await storedTags(on.browser, page.url());
  expect({ quote: tag?.passage.quote, rationale: tag?.rationale, more }).toEqual({
    quote: sentence,
    rationale: reason,
    more: [],
  });
}

describe.each([
  { kind: 'a dialog', cases: dialogs },
  { kind: 'a popover', cases: popovers },
  { kind: 'a full screen', cases: screens },
  { kind: 'html of its own', cases: displacing },
  { kind: 'a trap', cases: traps },
])('on a page with $kind', ({ cases }) => {
  for (const [at, each] of cases.entries()) {
    test.skipIf(!isThere(each))(`the picker is in sight and takes the keys: one ${each.what}`, oneIn(6, at), () =>
      tagOver(each),
    );
  }
});

for (const [at, library] of libraries.entries()) {
  test(`the picker takes the keys where ${library} holds the focus in a window of the page`, oneIn(3, at), async () => {
    await tagOver({
      what: `held by ${library}`,
      page: { markup: await pageOfLibrary(library) },
      stays: `document.querySelector('#window, [data-focus-lock-disabled]').checkVisibility()`,
    });
  });
}
