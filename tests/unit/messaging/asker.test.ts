import { expect, test } from 'vitest';
import { askerOf, isInPage } from '@/lib/messaging/asker';

const own = 'chrome-extension://ours/';
const tab = {};
const address = 'https://school.example/a';

test('pages of the extension are known by their address, in tabs and outside of them', () => {
  expect(askerOf({ url: `${own}popup.html` }, own)).toEqual({ kind: 'extension' });
  expect(askerOf({ url: `${own}viewer.html?file=1`, tab, frameId: 0 }, own)).toEqual({ kind: 'extension' });
  expect(isInPage({ url: `${own}viewer.html`, tab, frameId: 0 }, own)).toBe(false);
});

test('of those inside of other pages, only the frame of the overlay may ask', () => {
  const frame = 'chrome-extension://9a1e/overlay-frame.html';
  expect(askerOf({ url: frame, tab, frameId: 4 }, own)).toEqual({ kind: 'frame', addresses: [] });
  expect(askerOf({ url: `${own}workspace.html`, tab, frameId: 4 }, own)).toBeNull();
});

test('the script in a page is held to the address of the page; those in its frames may ask nothing', () => {
  expect(askerOf({ url: address, tab, frameId: 0 }, own)).toEqual({ kind: 'page', addresses: [address] });
  expect(askerOf({ url: address, tab, frameId: 4 }, own)).toBeNull();
  expect(askerOf({ url: `https://evil.example/#${own}`, tab, frameId: 4 }, own)).toBeNull();
  expect(isInPage({ url: address, tab, frameId: 4 }, own)).toBe(true);
});

test('who does not say where it is may ask nothing', () => {
  expect(askerOf({}, own)).toBeNull();
  expect(askerOf({ url: address }, own)).toBeNull();
});

test('a page that went on without loading anew is told by both its addresses, but never by those of another site', () => {
  const begun = 'https://docs.google.com/document/create';
  const at = (url: string) => askerOf({ url: begun, tab: { url }, frameId: 0 }, own);
  const moved = 'https://docs.google.com/document/d/abc/edit';
  expect(at(moved)).toEqual({ kind: 'page', addresses: [begun, moved] });
  expect(at(begun)).toEqual({ kind: 'page', addresses: [begun] });
  expect(at('https://evil.example/document/d/abc/edit')).toEqual({ kind: 'page', addresses: [begun] });
  expect(at('data:text/html,x')).toEqual({ kind: 'page', addresses: [begun] });
});
