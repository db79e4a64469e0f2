import { expect, onTestFinished, test } from 'vitest';
import rules from '@/lib/highlights/highlights.css?inline';
import { Sheets } from '@/lib/highlights/sheets';
import { highlightRulesFor } from '@/scripts/highlight-rules';

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

test('the rules are for the root alone, where elements inherit how highlights look', () => {
  expect([...rules.matchAll(/^(\S.*) \{/gm)].map(([, selector]) => selector)).toEqual([':root']);
  expect(highlightRulesFor('chromium', rules)).toBe(rules);
});

test('where they do not, all elements have them', () => {
  const inFirefox = highlightRulesFor('firefox', rules);
  expect([...inFirefox.matchAll(/^(\S.*) \{/gm)].map(([, selector]) => selector)).toEqual(['*']);
});
