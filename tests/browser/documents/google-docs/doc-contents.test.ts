import { afterEach, expect, test, vi } from 'vitest';
import { longestContents } from '@/lib/documents/contents';
import { docContents } from '@/lib/documents/google-docs/doc-contents';

const href = 'https://docs.google.com/document/u/1/d/document-of-mine/edit';
const pageAt = (address: string, title = 'A plan - for water - Google Docs') =>
  ({ location: { href: address }, title }) as unknown as Document;

afterEach(() => void vi.restoreAllMocks());

const exports = (markup: string, type = 'text/html') =>
  vi.spyOn(window, 'fetch').mockImplementation(async () => new Response(markup, { headers: { 'content-type': type } }));
const doc = (body: string, styles = '') =>
  `<html><head><style>${styles}</style></head><body class="doc-content">${body}</body></html>`;
const htmlOf = async (body: string, styles = '') => {
  exports(doc(body, styles));
  return (await docContents(pageAt(href)))?.html;
};

test('a document is asked for as Docs exports it, for the account and the tab that are shown', async () => {
  const fetched = exports(doc('<p>Words</p>'));
  expect(await docContents(pageAt(`${href}?tab=t.2#heading=h.1`))).toEqual({
    ...{ title: 'A plan - for water', html: '<p>Words</p>', isSelection: false, isCut: false, hasForeignPart: false },
  });
  await docContents(pageAt(href));
  expect(fetched.mock.calls.map(([address]) => address)).toEqual([
    '/document/u/1/d/document-of-mine/export?format=html&tab=t.2',
    '/document/u/1/d/document-of-mine/export?format=html&tab=t.0',
  ]);
});

test('what is no document, or is not handed over, has no contents', async () => {
  const fetched = exports('<body>Sign in</body>');
  expect(await docContents(pageAt('https://docs.google.com/document/u/0/'))).toBeNull();
  expect(fetched).not.toHaveBeenCalled();
  expect(await docContents(pageAt(href))).toBeNull();
  exports(doc('<p>Words</p>'), 'text/plain');
  expect(await docContents(pageAt(href))).toBeNull();
});

test('weight and shade stand at each element, and nothing else of its looks', async () => {
  const styles = `@import url(x); .c1{font-weight:700;color:red} .c2{background-color:#d9ead3} .c3{font-weight:400}
    .c1 span{font-weight:100} td{background-color:red}`;
  expect(await htmlOf('<p class="c1" style="color:red"><span class="c1 c3">a</span></p>', styles)).toBe(
    '<p style="font-weight: 700;"><span style="font-weight: 400;">a</span></p>',
  );
  expect(await htmlOf('<table><tbody><tr><td class="c2 c1">a</td></tr></tbody></table>', styles)).toContain(
    'style="font-weight: 700; background-color: rgb(217, 234, 211);"',
  );
  expect(await htmlOf('<p class="c2 c9">a</p>', styles)).toBe('<p>a</p>');
});

test('each item of a list says how deep it is, as the lists of an export do not stand in each other', async () => {
  const list = '<ul class="c1 lst-kix_abc-2 start"><li>a</li><li>b</li></ul>';
  expect(await htmlOf(list)).toBe('<ul><li aria-level="3">a</li><li aria-level="3">b</li></ul>');
  expect(await htmlOf('<ol class="lst-kix_abc-0"><li>a</li></ol><ul class="plain-7"><li>b</li></ul>')).toBe(
    '<ol><li aria-level="1">a</li></ol><ul><li>b</li></ul>',
  );
});

test('pictures, styles and comments are left out', async () => {
  const comment = '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>';
  const below = '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>Is that so?</p></div>';
  expect(await htmlOf(`<p>a<img src="data:,">${comment}</p><style>p{}</style>${below}`)).toBe('<p>a</p>');
});

test('of what is very long the beginning is taken, and it says so', async () => {
  const around = '<p></p>'.length;
  exports(doc(`<p>${'a'.repeat(longestContents - around)}</p>`));
  expect(await docContents(pageAt(href))).toMatchObject({ isCut: false });
  exports(doc(`<p>${'a'.repeat(longestContents - around + 1)}</p>`));
  const cut = await docContents(pageAt(href));
  expect([cut?.isCut, cut?.html.length]).toEqual([true, longestContents]);
});
