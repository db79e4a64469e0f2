import { expect, test } from 'vitest';
import { pageContents } from '@/lib/documents/web/contents/page-contents';
import { open, seen, seenIn } from './contents-of';

test('what is hidden is not read, what is folded away is', async () => {
  const markup = `
    <p>Seen</p><p hidden>not this</p><p style="display: none">nor this</p><p style="visibility: hidden">nor <span style="visibility: visible">but this</span></p>
    <span aria-hidden="true">→</span><span style="position: absolute; width: 1px; height: 1px; overflow: hidden">for some</span>
    <details><summary>More</summary><p>Folded</p></details>
    <h3><button aria-expanded="false" aria-controls="panel">Part two</button></h3><div id="panel" hidden>In part two</div>
    <button>Print</button><script>no()</script><noscript>none</noscript>`;
  expect(await seen(markup)).toEqual(['Seen', 'but this', '*More*', 'Folded', '### Part two', 'In part two']);
});

test('all tabs are read, and lists of terms as what they are', async () => {
  const tabs = `<div role="tablist"><button role="tab">One</button><button role="tab">Two</button></div>
    <div role="tabpanel"><p>In one</p></div><div role="tabpanel" hidden><p>In two</p></div><div hidden>In none</div>`;
  expect(await seen(tabs)).toEqual(['In one', 'In two']);
  const terms = '<dl><dt>1.1</dt><dd>Makes time.</dd><dt>1.2</dt><dd>Listens.</dd></dl>';
  expect((await seen(terms)).map((line) => String(line).trim())).toEqual(['1.1: Makes time.', '1.2: Listens.']);
});

test('navigation, notices about cookies and what stands around a page are not read', async () => {
  const markup = `<header><p>Institute</p><nav>Home</nav></header><nav>Menu</nav>
    <main><header><h1>Giving feedback</h1></header><p>Show how you give it.</p></main>
    <aside>News</aside><div class="cookie-banner" style="position: fixed">We use cookies</div><footer>Imprint</footer>`;
  expect(await seen(markup)).toEqual(['# Giving feedback', 'Show how you give it.']);
});

test('what a page says to be about goes before the rest where it holds most of it, and every table', async () => {
  const long = 'Show that students give each other feedback that helps them on. '.repeat(4);
  const page = (rest: string) => `<div>Widget</div><main><p>${long}</p></main>${rest}`;
  expect(await seen(page(''))).toEqual([long.trim()]);
  const table = '<table><tr><th>Code<th>Indicator<tr><td>1<td>Plans</table>';
  expect(await seen(page(table))).toEqual([
    'Widget',
    long.trim(),
    [
      ['[Code]', '[Indicator]'],
      ['1', 'Plans'],
    ],
  ]);
  expect(await seen(page(`<aside>${table}</aside>`))).toContainEqual([
    ['[Code]', '[Indicator]'],
    ['1', 'Plans'],
  ]);
  expect(await seen(`<p>${long}</p><main><p>Short</p></main>`)).toEqual([long.trim(), 'Short']);
});

test('shadow roots and frames of the same site are read where they stand', async () => {
  const page = await open(
    '<p>Before</p><div id="host"><span slot="title">Given</span></div><iframe srcdoc="<h2>In a frame</h2><ul><li>Framed</ul>"></iframe><p>After</p>',
  );
  const host = page.getElementById('host');
  host?.attachShadow({ mode: 'open' }).setHTMLUnsafe('<h2><slot name="title"></slot></h2><p>In the shadow</p>');
  expect(await seenIn(page)).toEqual(['Before', '## Given', 'In the shadow', '## In a frame', '• Framed', 'After']);
});

test('a large frame of another site is said to be missing', async () => {
  const page = await open('<p>Here</p><iframe sandbox srcdoc="<p>There" style="width: 600px; height: 400px"></iframe>');
  expect((await pageContents(page)).hasForeignPart).toBe(true);
  expect((await pageContents(await open('<p>Here</p>'))).hasForeignPart).toBe(false);
});

test('headings are what is one, weight is what is shown', async () => {
  const markup =
    '<div role="heading" aria-level="3">Requirement</div><p class="head">Artifact 1</p><p>Plain <b>bold</b></p><h2 role="presentation">No heading</h2>';
  expect(await seen(markup, '.head { font-weight: 650 } h2 { font-weight: 400 }')).toEqual([
    '### Requirement',
    '*Artifact 1*',
    'Plain bold',
    'No heading',
  ]);
});

test('lists keep their numbers, depth and marks', async () => {
  const markup = `<ol start="3"><li>Three<ol style="list-style-type: lower-alpha"><li>A</ol><li>Four</ol>
    <div role="list"><div role="listitem">By role</div></div><p class="mark">Marked</p><pre>one\ntwo</pre>`;
  expect(await seen(markup, '.mark::before { content: "2.1 " }')).toEqual([
    '3. Three',
    '  a. A',
    '4. Four',
    '• By role',
    '2.1 Marked',
    'one',
    'two',
  ]);
});

test('merged cells, captions and shades of tables are kept', async () => {
  const markup = `<table><caption>Rubric</caption><tr class="head"><td>A<td>B<td>C<tr><td rowspan="2">x<td colspan="2">y<tr><td>z<td>w</table>
    <table role="presentation"><tr><td>Laid out</table>`;
  const page = await open(markup, '.head { background: #ddd }');
  expect(await seenIn(page)).toEqual([
    [
      ['[A]', '[B]', '[C]'],
      ['x', 'y', ''],
      ['', 'z', 'w'],
    ],
    'Laid out',
  ]);
  expect((await pageContents(page)).html).toContain('<caption>Rubric</caption>');
});

test('fields of any name and marks in the text do no harm', async () => {
  const names = ['localName', 'childNodes', 'firstChild', 'getAttribute', 'style', 'parentNode', 'shadowRoot', 'role'];
  const markup = `<form><p>Plan &lt;script&gt; &amp; act</p>${names.map((name) => `<input name="${name}">`).join('')}</form>`;
  const page = await open(markup);
  expect(await seenIn(page)).toEqual(['Plan <script> & act']);
  expect((await pageContents(page)).html).toContain('&lt;script&gt; &amp;');
});

test('a page that is deeper than any is read to where it is cut', async () => {
  const page = await open('<p>Seen</p>');
  let at: Element = page.body;
  for (let depth = 0; depth < 2_000; depth++) at = at.appendChild(page.createElement('div'));
  at.textContent = 'too deep';
  const { html, isCut } = await pageContents(page);
  expect(html).toContain('Seen');
  expect(isCut).toBe(true);
});
