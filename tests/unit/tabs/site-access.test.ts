import { expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser';

const site = 'https://school.example/*';
const google = 'https://docs.google.com/*';
const all = ['http://*/*', 'https://*/*'];

test('a site that was allowed by itself is known from one that is allowed only with all', async () => {
  fakeBrowser(site, ...all);
  const { siteAccess, siteAllowed } = await import('@/lib/tabs/site-access');
  expect(await siteAccess('https://school.example/plan')).toBe('granted');
  expect(await siteAccess('https://other.example/plan')).toBe('askable');
  expect(await siteAccess('about:blank')).toBe('forbidden');
  expect(await siteAllowed('https://school.example/plan')).toBe(true);
  expect(await siteAllowed('about:blank')).toBe(false);
});

test('the sites that are listed are those of web pages, allowed one by one', async () => {
  fakeBrowser(site, google, ...all);
  const { listSites } = await import('@/lib/tabs/site-access');
  expect(await listSites()).toEqual([site]);
});

test('what an address lacks is what is not allowed yet', async () => {
  const { allowed } = fakeBrowser();
  const { askForSite, leaveSite, sitesLacking } = await import('@/lib/tabs/site-access');
  const address = 'https://school.example/plan';
  expect(await sitesLacking(address)).toEqual([site]);
  expect(await askForSite(address)).toBe(true);
  expect(await sitesLacking(address)).toEqual([]);
  await leaveSite(site);
  expect([...allowed]).toEqual([]);
});
