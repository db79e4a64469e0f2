/** @module-tag wide-in-chromium */
import { expect, test } from 'vitest';
import type { Command } from '@/lib/shortcuts/commands';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { storedTags } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';

const on = scene();
const sentence = 'Predict where a shadow will fall at noon and at three, and draw it.';
const command: Command = 'next-passage';

interface Api {
  scripting: {
    executeScript(injection: object): Promise<{ result: unknown }[]>;
  };
  tabs: { query(filter: object): Promise<{ id: number }[]> };
}

/** What the background answers a script of the extension in the front tab, as one in a page that was taken over asks. */
const asked = (type: string, data: unknown) =>
  on.browser.inBackground(
    async (background, name, given) => {
      const { browser: firefox, chrome: chromium } = background as unknown as Record<'browser' | 'chrome', Api>;
      const api = firefox ?? chromium;
      const [tab] = await api.tabs.query({ url: 'http://127.0.0.1/*' });
      const [answer] = await api.scripting.executeScript({
        target: { tabId: tab?.id },
        args: [name, given],
        func: (message: string, content: unknown) =>
          (
            globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
          ).chrome.runtime
            .sendMessage({ id: 1, type: message, data: content, timestamp: Date.now() })
            .then((got) => (got as { res: unknown }).res),
      });
      return answer?.result;
    },
    type,
    data,
  );

test('a page of another site can neither ask for the tags of a document, nor change or delete them', async () => {
  const address = on.fixtures.address('/pages/sample-lesson.html?private');
  const lesson = await on.browser.open(address);
  await selectText(lesson, sentence);
  await tagSelected(on.browser, lesson, { find: 'a1', rationale: 'Only I may read this.' });
  const [tag] = await storedTags(on.browser, address);
  if (!tag) throw new Error('nothing was tagged');

  // The same server under another name is another site.
  const elsewhere = address.replace('localhost', '127.0.0.1').replace('?private', '?theirs');
  const page = await on.browser.open(elsewhere);
  await on.browser.command(page, command);
  const refused = { ok: false, failure: 'invalid' };
  const identity = { kind: 'web', title: 'Mine', url: address, aliases: [address] };
  const { id, passage, cells, artifactId } = tag;
  const questions: [string, unknown][] = [
    ['hasTags', [address]],
    ['pageState', identity],
    ['saveTag', { id, document: identity, passage, cells, rationale: 'Forged' }],
    [
      'saveTag',
      { id, document: { ...identity, url: elsewhere, aliases: [elsewhere] }, passage, cells, rationale: 'Forged' },
    ],
    ['deleteTag', id],
    ['askForFeedback', id],
    ['reportSightings', { artifactId, sightings: [{ tagId: id, sighting: { status: 'lost', at: Date.now() + 1 } }] }],
  ];
  for (const [name, data] of questions) expect([name, await asked(name, data)]).toEqual([name, refused]);
  // Its own document it may ask about.
  expect(await asked('hasTags', [elsewhere])).toEqual({ ok: true, value: false });
  expect(await storedTags(on.browser, address)).toEqual([tag]);
});
