import { expect, onTestFinished, test } from 'vitest';
import rules from '@/lib/highlights/highlights.css?inline';
import { Sheets } from '@/lib/highlights/sheets';

const orange = 'rgba(230, 159, 0, 0.26)';

function open(markup: string): HTMLElement {
  const page = document.createElement('main');
  page.innerHTML = markup;
  document.body.append(page);
  const closing = new AbortController();
  onTestFinished(() => {
    closing.abort();
    page.remove();
  });
  new Sheets(closing.signal).adopt(document);
  return page;
}

const groundOf = (element: Element | null | undefined): string =>
  element ? getComputedStyle(element, '::highlight(proofmark-0)').backgroundColor : 'no element';

test('highlights look the same however deep the text is, also in a shadow root', () => {
  const page = open('<section><p>Some <em>deep words</em>.</p></section><div id="host"></div>');
  const host = page.querySelector('#host');
  host?.attachShadow({ mode: 'open' }).append(document.createElement('p'));
  expect(groundOf(page.querySelector('em'))).toBe(orange);
  expect(groundOf(host?.shadowRoot?.firstElementChild)).toBe(orange);
});

test('where elements inherit how highlights look, the rules are for the root alone', () => {
  const page = open('<p>Some words.</p>');
  const [selector] = rules.match(/:not\(.*\)(?= *\{|::)/) ?? [];
  expect(selector && document.documentElement.matches(selector)).toBe(true);
  expect(selector && [page, ...page.children].some((element) => element.matches(selector))).toBe(false);
});
