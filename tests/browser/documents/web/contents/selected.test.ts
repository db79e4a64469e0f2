import { expect, test } from 'vitest';
import { pageContents } from '@/lib/documents/web/contents/page-contents';
import { open, seenIn } from './contents-of';

const table = `<p>Before it</p><table><thead><tr><th>Criterion<th>Emerging<th>Proficient</thead>
  <tr><td id="a1">Plans<td id="a2">alone<td>with others
  <tr><td id="b1" rowspan="2">Reflects<td id="b2">rarely<td id="b3">each week
  <tr><td id="c2">never<td id="c3">each day</table><p id="after">After it</p>`;
const head = ['[Criterion]', '[Emerging]', '[Proficient]'];

/** Selects from one place to another: a text node of an element, and an offset in it. */
function select(page: Document, from: [string, number], to: [string, number], others = false): void {
  const range = page.createRange();
  range.setStart(textIn(page, from[0]), from[1]);
  range.setEnd(textIn(page, to[0]), to[1]);
  const selection = page.getSelection();
  if (!others) selection?.removeAllRanges();
  selection?.addRange(range);
}

function textIn(page: Document, selector: string): Text {
  const text = page.querySelector(selector)?.firstChild;
  if (!text) throw new Error(selector);
  return text as Text;
}

test('a selection of whole rows is these, under the headers', async () => {
  const page = await open(table);
  select(page, ['#b1', 0], ['#c3', 8]);
  expect(await seenIn(page)).toEqual([[head, ['Reflects', 'rarely', 'each week'], ['', 'never', 'each day']]]);
  expect((await pageContents(page)).isSelection).toBe(true);
});

test('one that begins and ends in the middle of a row keeps each cell in its column', async () => {
  const page = await open(table);
  select(page, ['#a2', 0], ['#b2', 6]);
  expect(await seenIn(page)).toEqual([[head, ['', 'alone', 'with others'], ['Reflects', 'rarely', '']]]);
});

test('what is merged into the selected rows comes along', async () => {
  const page = await open(table);
  select(page, ['#c2', 0], ['#c3', 8]);
  expect(await seenIn(page)).toEqual([[head, ['Reflects', 'never', 'each day']]]);
});

test('a part of one cell is text, and words are cut where the selection is', async () => {
  const page = await open('<table><tr><td id="a">First thing<br><span id="b">Second thing</span><td>other</table>');
  select(page, ['#a', 6], ['#b', 6]);
  expect(await seenIn(page)).toEqual(['thing', 'Second']);
});

test('what ends where the next begins has nothing of it', async () => {
  const page = await open(table);
  select(page, ['#a1', 0], ['#after', 0]);
  expect((await seenIn(page)).length).toBe(1);
});

test('numbered lists go on from the number of the first that is selected', async () => {
  const page = await open('<ol><li>One<li id="two">Two<li id="three">Three</ol>');
  select(page, ['#two', 0], ['#three', 5]);
  expect(await seenIn(page)).toEqual(['2. Two', '3. Three']);
});

test('rows of boxes are rows where only some are selected', async () => {
  const row = (name: string, cells: string[]) =>
    `<div class="row">${cells.map((text, at) => `<div id="${name}${at}">${text}</div>`).join('')}</div>`;
  const page = await open(
    row('a', ['Code', 'Indicator']) +
      row('b', ['1.1', 'Plans']) +
      row('c', ['1.2', 'Asks']) +
      row('d', ['1.3', 'Acts']),
    '.row { display: flex } .row > div { width: 50% }',
  );
  select(page, ['#b1', 0], ['#c1', 4]);
  expect(await seenIn(page)).toEqual([
    [
      ['', 'Plans'],
      ['1.2', 'Asks'],
    ],
  ]);
});

test('what is selected is read although it stands beside what the page is about', async () => {
  const page = await open(
    '<main><p>All about it, at length, with many words.</p></main><nav><ul><li id="n">A link</ul></nav>',
  );
  select(page, ['#n', 0], ['#n', 6]);
  expect(await seenIn(page)).toEqual(['• A link']);
});

test('a selection in a shadow root or a frame is found there, one over a shadow root holds it', async () => {
  const page = await open(
    '<p id="before">Before</p><div id="host"></div><p id="after">After</p><iframe srcdoc="<p>Framed</p>"></iframe>',
  );
  const root = page.getElementById('host')?.attachShadow({ mode: 'open' });
  root?.setHTMLUnsafe('<ul><li>Item one<li>Item two</ul>');
  select(page, ['#before', 2], ['#after', 3]);
  expect(await seenIn(page)).toEqual(['fore', '• Item one', '• Item two', 'Aft']);
  const second = root?.querySelectorAll('li')[1]?.firstChild;
  if (!second) throw new Error('unreachable');
  page.getSelection()?.setBaseAndExtent(second, 5, textIn(page, '#after'), 2);
  expect(await seenIn(page)).toEqual(['• two', 'Af']);
  page.getSelection()?.removeAllRanges();
  const inner = page.querySelector('iframe')?.contentDocument;
  inner?.getSelection()?.selectAllChildren(inner.body);
  expect(await seenIn(page)).toEqual(['Framed']);
});

test('an empty selection is none', async () => {
  const page = await open('<p id="one">One</p><p>Two</p>');
  select(page, ['#one', 1], ['#one', 1]);
  expect(await seenIn(page)).toEqual(['One', 'Two']);
});
