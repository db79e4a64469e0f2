import { expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser';

const [one, other, third] = ['one', 'other', 'third'].map((name) => `https://${name}.example/*`) as [
  string,
  string,
  string,
];
const drive = 'https://drive.google.com/*';

test('what was lent for one file is given back once it is read, and nothing else', async () => {
  const { allowed } = fakeBrowser(third);
  const { borrowSites, giveBackOwn } = await import('@/lib/tabs/lent-sites');
  expect(await borrowSites([one])).toBe(true);
  await borrowSites([other]);
  expect([...allowed]).toEqual([third, one, other]);
  await giveBackOwn();
  expect([...allowed]).toEqual([third]);
});

test('sites that go by a name of their own stay', async () => {
  const { allowed } = fakeBrowser();
  const { borrowSites, giveBackOwn } = await import('@/lib/tabs/lent-sites');
  await borrowSites([one, drive]);
  await giveBackOwn();
  expect([...allowed]).toEqual([drive]);
});

test('each tab gives back its own, and whatever is left goes when the browser starts', async () => {
  const { allowed, person } = fakeBrowser();
  const { borrowSites, giveBackAll, giveBackOf } = await import('@/lib/tabs/lent-sites');
  for (const [at, site] of [one, other, third].entries()) {
    person.tab = at;
    await borrowSites([site]);
  }
  await giveBackOf(1);
  expect([...allowed]).toEqual([one, third]);
  await giveBackAll();
  expect([...allowed]).toEqual([]);
});

test('nothing is lent where the person refuses', async () => {
  const { local, person } = fakeBrowser();
  person.agrees = false;
  const { borrowSites } = await import('@/lib/tabs/lent-sites');
  expect(await borrowSites([one])).toBe(false);
  expect(local.held).toEqual({});
});
