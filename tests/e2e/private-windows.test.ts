import { expect, test } from 'vitest';
import { scene } from './acts/set-up.ts';
import { records } from './acts/stored.ts';
import { until } from './driver/until.ts';

const on = scene();
const sentence = 'This is a private window, where Proofmark keeps nothing.';

test('in a private window nothing is kept, and whatever is asked says so', async () => {
  const address = on.fixtures.address('/pages/passages.html');
  const { evaluate, clickToolbar, openPopup, command, close } = await on.browser.openPrivately(address);

  const popup = await clickToolbar();
  await until('the popup to say so', async () => (await popup.text()).includes(sentence));
  expect(await popup.text()).not.toContain('Tag on this page');
  await popup.close();

  await evaluate(`content.getSelection().selectAllChildren(content.document.querySelector('p'))`);
  await command('tag-selection');
  await until('the answer to the keys', async () => (await (await openPopup())?.text())?.includes(sentence));
  expect(await evaluate(`content.document.querySelector('[data-proofmark-overlay]') === null`)).toBe(true);
  await (await openPopup())?.close();

  await close();
  const workspace = await on.browser.openExtensionPage('workspace.html#/settings');
  expect(await records(workspace, 'tags')).toEqual([]);
  expect(await records(workspace, 'artifacts')).toEqual([]);
});
