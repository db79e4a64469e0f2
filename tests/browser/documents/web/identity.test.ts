import { expect, onTestFinished, test } from 'vitest';
import { cleanAddress, identifyPage } from '@/lib/documents/web/identity';

function addToHead(name: 'link' | 'meta', attributes: Record<string, string>): void {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  document.head.append(element);
  onTestFinished(() => element.remove());
}

const here = cleanAddress(location.href);

test('a page is named by its address', () => {
  expect(identifyPage(document)).toMatchObject({ kind: 'web', url: here, aliases: [here] });
});

test('a page is also named as it names itself', () => {
  addToHead('link', { rel: 'canonical', href: '/lessons/1?utm_source=x' });
  addToHead('meta', { property: 'og:url', content: '/lessons/one' });
  expect(identifyPage(document).aliases).toEqual([
    here,
    `${location.origin}/lessons/1`,
    `${location.origin}/lessons/one`,
  ]);
});

test('a page can not take the name of another site, or of the front page', () => {
  addToHead('link', { rel: 'canonical', href: 'https://bank.example/account' });
  addToHead('meta', { property: 'og:url', content: '/' });
  expect(identifyPage(document).aliases).toEqual([here]);
});

test('a name that was left behind by a client-side navigation is not believed', () => {
  addToHead('link', { rel: 'canonical', href: '/lessons/1' });
  const before = location.href;
  history.replaceState(null, '', '/lessons/2');
  onTestFinished(() => history.replaceState(null, '', before));
  expect(identifyPage(document).aliases).toEqual([`${location.origin}/lessons/2`]);
});

test('a page without a title is called by its file', () => {
  const before = document.title;
  document.title = '';
  onTestFinished(() => {
    document.title = before;
  });
  expect(identifyPage(document).title).not.toBe('');
});
