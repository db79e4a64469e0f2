import { expect, onTestFinished, test } from 'vitest';
import { cleanAddress } from '@/lib/documents/page-keys';
import { identifyPage } from '@/lib/documents/web/identity';
import { isName } from '@/lib/model/names';

function addToHead(name: 'link' | 'meta', attributes: Record<string, string>): void {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  document.head.append(element);
  onTestFinished(() => element.remove());
}

const here = cleanAddress(location.href);

/** What the page claims for itself, which others may do too. */
const claims = (): string[] =>
  identifyPage(document).aliases.filter((alias) => alias.startsWith('near:') && alias !== `near:${location.href}`);

test('a page is named by its address', () => {
  const { kind, url, aliases } = identifyPage(document);
  expect({ kind, url, first: aliases[0] }).toEqual({ kind: 'web', url: here, first: here });
});

test('what a page calls itself is a claim, and no name', () => {
  addToHead('link', { rel: 'canonical', href: '/lessons/1?utm_source=x' });
  addToHead('meta', { property: 'og:url', content: '/lessons/one' });
  expect(claims()).toEqual([`near:${location.origin}/lessons/1`, `near:${location.origin}/lessons/one`]);
  expect(identifyPage(document).aliases.filter(isName)).not.toContain(`${location.origin}/lessons/1`);
});

test('a page can not take the name of another site, or of the front page', () => {
  addToHead('link', { rel: 'canonical', href: 'https://bank.example/account' });
  addToHead('meta', { property: 'og:url', content: '/' });
  expect(claims()).toEqual([]);
});

test('a name that was left behind by a client-side navigation is not believed', () => {
  addToHead('link', { rel: 'canonical', href: '/lessons/1' });
  const before = location.href;
  history.replaceState(null, '', '/lessons/2');
  onTestFinished(() => history.replaceState(null, '', before));
  expect(claims()).toEqual([]);
  expect(identifyPage(document).url).toBe(`${location.origin}/lessons/2`);
});

test('a page without a title is called by its file', () => {
  const before = document.title;
  document.title = '';
  onTestFinished(() => {
    document.title = before;
  });
  expect(identifyPage(document).title).not.toBe('');
});

function goTo(hash: string): void {
  const before = location.href;
  history.replaceState(null, '', hash);
  onTestFinished(() => history.replaceState(null, '', before));
}

test('a fragment that names a place in the page is no other page', () => {
  const place = document.createElement('p');
  place.id = 'section-2';
  document.body.append(place);
  onTestFinished(() => place.remove());
  goTo('#section-2');
  expect(identifyPage(document).url).toBe(here);
});

test('a fragment that names nothing in the page may be a route', () => {
  goTo('#chapter-2');
  expect(identifyPage(document).url).toBe(`${here}#chapter-2`);
});

test('a page whose place is still to come keeps a name once it is there', () => {
  goTo('#late');
  const before = identifyPage(document).aliases.filter(isName);
  const place = document.createElement('p');
  place.id = 'late';
  document.body.append(place);
  onTestFinished(() => place.remove());
  const after = identifyPage(document);
  expect(after.url).toBe(here);
  expect(after.aliases.some((alias) => before.includes(alias))).toBe(true);
});

test.each(['#', '#top', '#!'])('%s leads nowhere', (hash) => {
  goTo(hash);
  expect(identifyPage(document).url).toBe(here);
});
