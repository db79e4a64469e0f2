import { beforeEach, expect, test, vi } from 'vitest';
import { followEveryPdf } from '@/lib/background/follow-every-pdf';
import { followPdfRequests } from '@/lib/background/pdf-requests';
import { isSecretOfRules, setPdfRules } from '@/lib/background/pdf-rules';
import { spendAsked } from '@/lib/tabs/asked-openings';
import { allSites } from '@/lib/tabs/every-pdf';
import { parseGate } from '@/lib/tabs/pdf-gate';
import { browser, freshBrowser, there } from './fake-browser';

vi.mock('@wxt-dev/browser', () => import('./fake-browser'));

beforeEach(freshBrowser);

const url = 'https://school.example/plan.pdf';

interface Rule {
  action: { redirect: { regexSubstitution: string } };
  condition: {
    regexFilter: string;
    resourceTypes: string[];
    requestMethods: string[];
    responseHeaders: { values: string[] }[];
    excludedResponseHeaders: unknown;
  };
}
const rules = () => there.sessionRules as unknown as Rule[];

test('rules send PDFs to the viewer while every PDF is to open there, and are set once', async () => {
  await setPdfRules();
  expect(browser.declarativeNetRequest.updateSessionRules).not.toHaveBeenCalled();
  there.origins = allSites;
  await Promise.all([setPdfRules(), setPdfRules()]);
  await setPdfRules();
  expect(browser.declarativeNetRequest.updateSessionRules).toHaveBeenCalledOnce();
  expect(rules()).toHaveLength(2);
  there.origins = [];
  await setPdfRules();
  expect(rules()).toEqual([]);
});

test('only what a tab itself goes to, as a PDF and no download, is sent there', async () => {
  there.origins = allSites;
  await setPdfRules();
  for (const { condition } of rules()) {
    expect(condition).toMatchObject({ resourceTypes: ['main_frame'], requestMethods: ['get'] });
    expect(condition.excludedResponseHeaders).toEqual([{ header: 'content-disposition', values: ['attachment*'] }]);
  }
  const types = rules().map(({ condition }) => condition.responseHeaders[0]?.values[0]);
  expect(types).toEqual(['application/pdf', 'application/octet-stream']);
  const [typed, named] = rules().map(({ condition }) => new RegExp(condition.regexFilter));
  expect(typed?.test('https://school.example/any?x')).toBe(true);
  expect(typed?.test('ftp://school.example/any')).toBe(false);
  expect(named?.test(`${url}?download`)).toBe(true);
  expect(named?.test('https://school.example/PLAN.PDF')).toBe(true);
  expect(named?.test('https://school.example/plan.zip?x=.pdf')).toBe(false);
});

test('the way in is known to the rules alone', async () => {
  there.origins = allSites;
  await setPdfRules();
  const [rule] = rules();
  const address = rule?.action.redirect.regexSubstitution.replace('\\0', url) ?? '';
  const at = parseGate(new URL(address).search);
  expect(at?.url).toBe(url);
  expect(await isSecretOfRules(at?.secret ?? '')).toBe(true);
  expect(await isSecretOfRules('another')).toBe(false);
});

test('rules that would outlive the browser are taken away', async () => {
  there.dynamicRules = [{ id: 7 }];
  await setPdfRules();
  expect(there.dynamicRules).toEqual([]);
  await setPdfRules();
  expect(browser.declarativeNetRequest.updateDynamicRules).toHaveBeenCalledOnce();
});

test('what the person allows or takes back is followed', async () => {
  followEveryPdf();
  there.origins = allSites;
  browser.permissions.onAdded.fire({ origins: allSites });
  await vi.waitFor(() => expect(rules()).toHaveLength(2));
  there.origins = [];
  browser.permissions.onRemoved.fire({ origins: allSites });
  await vi.waitFor(() => expect(rules()).toHaveLength(0));
});

test('they are set as the background starts', async () => {
  there.origins = allSites;
  followEveryPdf();
  await vi.waitFor(() => expect(rules()).toHaveLength(2));
});

const pdf = { name: 'Content-Type', value: 'application/pdf; charset=binary' };
const response = { tabId: 5, url, method: 'GET', statusCode: 200, responseHeaders: [pdf] };
const bytes = { name: 'content-type', value: 'application/octet-stream' };

const sent = (given: Partial<typeof response>) =>
  browser.webRequest.onHeadersReceived
    .fire({ ...response, ...given })
    .some((answer) => Object.hasOwn(answer as object, 'cancel'));

test('Firefox takes a PDF from its way, and sends its tab to the viewer as asked for by us', async () => {
  followPdfRequests();
  followPdfRequests();
  expect(browser.webRequest.onHeadersReceived.addListener).toHaveBeenCalledOnce();
  expect(browser.webRequest.onHeadersReceived.addListener.mock.calls[0]?.slice(1)).toEqual([
    { urls: allSites, types: ['main_frame'] },
    ['blocking', 'responseHeaders'],
  ]);
  expect(browser.webRequest.onHeadersReceived.fire(response)).toEqual([{ cancel: true }]);
  await vi.waitFor(() => expect(browser.tabs.update).toHaveBeenCalledOnce());
  const [tabId, { url: address } = { url: '' }] = browser.tabs.update.mock.calls[0] ?? [];
  expect(tabId).toBe(5);
  expect(address).toContain('/viewer.html?url=');
  expect(await spendAsked({ kind: 'url', url })).toBe(true);
});

test('Firefox lets go what is no PDF, a download, an answer to a form, or a failure', () => {
  followPdfRequests();
  expect(sent({})).toBe(true);
  expect(sent({ responseHeaders: [{ name: 'content-type', value: 'APPLICATION/PDF' }] })).toBe(true);
  expect(sent({ responseHeaders: [bytes] })).toBe(true);
  expect(sent({ responseHeaders: [bytes], url: 'https://school.example/plan.PDF?x' })).toBe(true);
  expect(sent({ responseHeaders: [bytes], url: 'https://school.example/plan.zip' })).toBe(false);
  expect(sent({ responseHeaders: [{ name: 'content-type', value: 'text/html' }] })).toBe(false);
  expect(sent({ responseHeaders: [] })).toBe(false);
  expect(sent({ responseHeaders: [pdf, { name: 'Content-Disposition', value: 'Attachment; filename=a' }] })).toBe(
    false,
  );
  expect(sent({ responseHeaders: [pdf, { name: 'content-disposition', value: 'inline' }] })).toBe(true);
  expect(sent({ method: 'POST' })).toBe(false);
  expect(sent({ statusCode: 299 })).toBe(true);
  expect(sent({ statusCode: 300 })).toBe(false);
});
