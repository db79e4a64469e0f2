import { expect, test } from 'vitest';
import { html } from '@/lib/frameworks/html/reader';
import { inShort } from './in-short';

const { signal } = new AbortController();

async function read(text: string) {
  const outcome = await html.read({ name: '', mediaType: '', text }, signal);
  if (outcome.outcome !== 'read') throw new Error(outcome.reason);
  return outcome;
}
const shortOf = async (text: string) => inShort((await read(text)).blocks);
const linesOf = async (text: string) => (await read(text)).blocks.map(({ from }) => from);
const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

test('headings, paragraphs and items are blocks, in lists as deep as they stand', async () => {
  expect(
    await shortOf(
      page(`<h1>Plan</h1><p>Write
        a  plan.</p><ul><li>One<ul><li>Below it</li></ul></li><li>Two</li></ul>After`),
    ),
  ).toEqual([
    ...['heading 1: Plan', 'paragraph: Write a plan.', 'item 0 •: One', 'item 1 •: Below it', 'item 0 •: Two'],
    'paragraph: After',
  ]);
});

test('numbered lists number on from where they start, in letters where they say so', async () => {
  expect(await shortOf(page('<ol start="3"><li>c<li>d</ol><ol type="a" start="26"><li>z<li>more</ol>'))).toEqual([
    ...['item 0 3.: c', 'item 0 4.: d', 'item 0 z.: z', 'item 0 27.: more'],
  ]);
  expect(
    await shortOf(page('<ol type="A"><li>one</ol><ol start="x"><li>first</ol><ol type="a" start="0"><li>0</ol>')),
  ).toEqual([...['item 0 A.: one', 'item 0 1.: first', 'item 0 0.: 0']]);
});

test('lists around a table number nothing in it, and go on after it', async () => {
  const table = '<table><tr><td><ol><li>in</li></ol></td><td>beside</td></tr><tr><td>a</td><td>b</td></tr></table>';
  const [first, made, second, ...more] = (await read(page(`<ol><li>one</li><li>${table}</li><li>three</li></ol>`)))
    .blocks;
  expect(inShort(first ? [first] : [])).toEqual(['item 0 1.: one']);
  if (made?.kind !== 'table') throw new Error('no table');
  expect(made.cells[0]?.lines).toMatchObject([{ marker: '1.', depth: 0 }]);
  expect(inShort(second ? [second] : [])).toEqual(['item 0 3.: three']);
  expect(more).toEqual([]);
});

test('a cell without a table around it is read as text, and lists are as deep as they were', async () => {
  expect(await shortOf(page('<ul><li>one<div role="cell">loose</div><ul><li>below</li></ul></li></ul>'))).toEqual([
    ...['item 0 •: one', 'paragraph: loose', 'item 1 •: below'],
  ]);
});

test('cells are at their places, beside what is merged, with what is said to be header', async () => {
  expect(
    await shortOf(
      page(`<table><caption>Rubric</caption><thead><tr><td>A</td><td colspan="2">B</td></tr></thead>
        <tr><td rowspan="2">a</td><td>b</td><td>c</td></tr><tr><th>d</th><td>e</td></tr></table>`),
    ),
  ).toEqual([
    [
      ['#A', '#B 1×2'],
      ['a 2×1', 'b', 'c'],
      ['#d', 'e'],
    ],
  ]);
  const [table] = (await read(page('<table><caption> The  rubric </caption><tr><td>a<td>b</table>'))).blocks;
  expect(table?.kind === 'table' && table.caption).toBe('The rubric');
});

test.each([
  ['in bold', '<td><b>A</b></td><td style="font-weight: 600">B</td>', true],
  ['in its colour', '<td bgcolor="#DDEEFF">A</td><td style="background-color: rgb(1, 2, 3)">B</td>', true],
  ['in white alone', '<td style="background: #ffffff">A</td><td bgcolor="white">B</td>', false],
  ['in bold in part', '<td><b>A</b></td><td style="font-weight: 500">B</td>', false],
])('a first row that stands out %s is a header, or not', async (_, first, isHeader) => {
  const [rows] = await shortOf(page(`<table><tr>${first}</tr><tr><td>a</td><td>b</td></tr></table>`));
  expect(rows?.[0]).toEqual(isHeader ? ['#A', '#B'] : ['A', 'B']);
});

test('a table that holds tables only lays them out', async () => {
  const inner = '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>';
  expect(await shortOf(page(`<table><tr><td><p>Above</p>${inner}</td></tr></table>`))).toEqual([
    'paragraph: Above',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ]);
  const single = '<table><tr><td>a</td><td>b</td></tr></table>';
  expect(await shortOf(page(`<table><tr><td>${single}</td><td>x</td></tr></table>`))).toEqual([[['a\nb', 'x']]]);
});

test('boxes in a grid are a table of as many columns as the grid has', async () => {
  const boxes = '<div>a</div><div>b</div><div>c</div><div>d</div>';
  const rows = [
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ];
  for (const columns of ['repeat(2, 1fr)', '1fr 2fr', 'minmax(0, 1fr) 20px']) {
    expect(await shortOf(page(`<div style="display: grid; grid-template-columns: ${columns}">${boxes}</div>`))).toEqual(
      rows,
    );
  }
  expect(await shortOf(page(`<div style="display: grid; grid-template-columns: none"><p>a</p><p>b</p></div>`))).toEqual(
    [...['paragraph: a', 'paragraph: b']],
  );
});

test('what is never shown, or is no part of what a page is about, is left out', async () => {
  const parts = [
    '<nav>n</nav><footer>f</footer><header>site</header><script>s</script>',
    '<p hidden>h</p><p aria-hidden="true">a</p><p style="color: red; display: none">d</p><div role="search">r</div>',
    '<svg><text>t</text><br></svg><aside><img>i</aside>',
    '<main><header><h2>Title</h2></header><p>Kept</p></main>',
  ];
  expect(await shortOf(page(parts.join('')))).toEqual(['heading 2: Title', 'paragraph: Kept']);
});

test('the title of a page is its first, on one line', async () => {
  const titled =
    '<html><head><title> A\n plan </title><title>B</title></head><body><svg><title>C</title></svg><p>x</p></body></html>';
  expect((await read(titled)).title).toBe('A plan');
});

test('what is set to be a heading is one, whatever element it is', async () => {
  expect(
    await shortOf(
      page(`<div role="heading" aria-level="3">A</div><div role="heading" aria-level="9">B</div>
        <p class="MsoTitle">C</p><p class="MsoHeading4">D</p><h5>E<br>F</h5>`),
    ),
  ).toEqual(['heading 3: A', 'heading 2: B', 'heading 1: C', 'heading 4: D', 'heading 5: E F']);
});

test('items of Word have the bullets that it writes between remarks, and the depth that it gives them', async () => {
  const item = (level: number, marker: string, words: string) =>
    `<p class="MsoListParagraph" style="mso-list: l0 level${level} lfo1"><!--[if !supportLists]-->${marker}<!--[endif]-->${words}</p>`;
  expect(
    await shortOf(
      page(`${item(1, '1.', 'One')}${item(2, '<span>a)</span>', 'Below')}
      <p class="MsoListParagraph">Goes on</p><p style="mso-list: none">No item</p>`),
    ),
  ).toEqual(['item 0 1.: One', 'item 1 a): Below', expect.stringMatching(/^item .*: Goes on$/), 'paragraph: No item']);
});

test('lines are parted by breaks, and in preformatted text where they end', async () => {
  expect(await shortOf(page('<p>a<br>b</p><pre>c\n  d</pre>e<hr>f'))).toEqual([
    ...['paragraph: a', 'paragraph: b', 'paragraph: c', 'paragraph: d', 'paragraph: e', 'paragraph: f'],
  ]);
});

test('weight is kept in runs, and white space between them once', async () => {
  const [block] = (await read(page('<p>It is <b>very </b> <strong>bold</strong> here</p>'))).blocks;
  expect(block?.kind === 'paragraph' && block.line.runs).toEqual([
    { text: 'It is ', isBold: false },
    { text: 'very bold', isBold: true },
    { text: ' here', isBold: false },
  ]);
});

test('each block says in which line of the source it begins', async () => {
  expect(
    await linesOf('<html><body>\n<p>a</p>\n\n<p>\nb</p>\n<table><tr><td>c</td></tr></table></body></html>'),
  ).toEqual([...[{ line: 2 }, { line: 4 }, { line: 6 }]]);
});

test('a selection may begin in the middle of a row, a page does not', async () => {
  const table = '<table><tr><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>';
  const columns = async (text: string) => {
    const [block] = (await read(text)).blocks;
    return block?.kind === 'table' ? block.cells.map(({ column }) => column) : null;
  };
  expect(await columns(table)).toEqual([1, 0, 1]);
  expect(await columns(page(table))).toEqual([0, 0, 1]);
  expect(await columns(`<html><body><!--StartFragment-->${table}</body></html>`)).toEqual([1, 0, 1]);
});

test('a page without any text is refused', async () => {
  const outcome = await html.read({ name: '', mediaType: '', text: page('<nav>n</nav>') }, signal);
  expect(outcome).toEqual({ outcome: 'refused', reason: 'outOfShape', place: null });
});

test.each([
  ['<!DOCTYPE html><p>', 'certain'],
  ['Version:0.9\r\nStartHTML:0001', 'certain'],
  ['<?xml version="1.0"?><html>', 'certain'],
  ['<?xml version="1.0"?><p>', 'none'],
  ['{"a": "<p>"}', 'none'],
  ['words <b>in bold</b>', 'possible'],
  ['words', 'none'],
])('%s is recognised as %s', (text, sureness) => {
  expect(html.recognise({ name: '', mediaType: '', text })).toBe(sureness);
});
