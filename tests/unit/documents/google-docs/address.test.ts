import { describe, expect, test } from 'vitest';
import { docPath, parseDocAddress } from '@/lib/documents/google-docs/address';

const id = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_-0123456789';

describe('the address of a Google Doc', () => {
  test.each([
    [`https://docs.google.com/document/d/${id}/edit`, null, null],
    [`https://docs.google.com/document/d/${id}/edit?tab=t.0#heading=h.x`, null, 't.0'],
    [`https://docs.google.com/document/u/2/d/${id}/edit?usp=sharing&tab=t.abc1`, '2', 't.abc1'],
    [`https://docs.google.com/document/d/${id}`, null, null],
    [`https://docs.google.com/document/d/${id}/preview`, null, null],
  ])('%s names the document, the account and the tab', (href, account, tabId) => {
    expect(parseDocAddress(href)).toEqual({ documentId: id, account, tabId });
  });

  test.each([
    'https://docs.google.com/document/u/0/',
    'https://docs.google.com/document/create',
    `https://docs.google.com/document/d/e/2PACX-${id}/pub`,
    `https://docs.google.com/document/d/${id}/mobilebasic`,
    `https://docs.google.com/spreadsheets/d/${id}/edit`,
    `https://docs.google.com.example.org/document/d/${id}/edit`,
    `https://example.org/document/d/${id}/edit`,
    'about:blank',
    'not an address',
  ])('%s is none', (href) => {
    expect(parseDocAddress(href)).toBeNull();
  });

  test('a tab that no document could have is left out', () => {
    expect(parseDocAddress(`https://docs.google.com/document/d/${id}/edit?tab=<b>`)?.tabId).toBeNull();
  });

  test('what is asked of the site is asked for the same account', () => {
    expect(docPath({ documentId: id, account: '3', tabId: null })).toBe(`/document/u/3/d/${id}`);
    expect(docPath({ documentId: id, account: null, tabId: null })).toBe(`/document/d/${id}`);
  });
});
