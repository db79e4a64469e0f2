import { expect, test } from 'vitest';
import { seen } from './contents-of';

const rubric = [
  ['[Criterion]', '[Emerging]', '[Proficient]'],
  ['Plans', 'Plans alone', 'Plans with others'],
  ['Reflects', 'Rarely', 'Each week'],
];
const cells = [
  ['Criterion', 'Emerging', 'Proficient'],
  ['Plans', 'Plans alone', 'Plans with others'],
  ['Reflects', 'Rarely', 'Each week'],
];
const boxes = (row: readonly string[], name = 'cell') =>
  row.map((text) => `<div class="${name}">${text}</div>`).join('');
const rows = cells.map((row, at) => `<div class="row ${at === 0 ? 'head' : ''}">${boxes(row)}</div>`).join('');

test('a grid of boxes is a table, its marked first row the header', async () => {
  const style = '.grid { display: grid; grid-template-columns: 1fr 2fr 2fr; gap: 12px } .head { font-weight: 700 }';
  const markup = `<div class="grid">${cells.map((row, at) => boxes(row, at === 0 ? 'head' : '')).join('')}</div>`;
  expect(await seen(markup, style)).toEqual([rubric]);
});

test('boxes of a grid stand where they are shown, centred ones and wide ones too', async () => {
  const style = `.grid { display: grid; grid-template-columns: 100px 150px 150px; align-items: center }
    .head { font-weight: 700 } .wide { grid-column: 1 / -1 } .late { order: 2 }`;
  const markup = `<div class="grid"><div class="late">Reflects</div><div class="late">Rarely<br>or never</div>
    <div class="late">Each week</div>${boxes(cells[0] ?? [], 'head')}<div class="wide">Part one</div>${boxes(cells[1] ?? [])}</div>`;
  expect(await seen(markup, style)).toEqual([
    [rubric[0], ['Part one', '', ''], rubric[1], ['Reflects', 'Rarely / or never', 'Each week']],
  ]);
});

test.each([
  ['flex', '.row { display: flex } .cell { flex: 1 } .head { font-weight: bold }'],
  ['widths of flex that follow the words', '.row { display: flex; gap: 5px } .head { font-weight: bold }'],
  ['floats', '.row { overflow: hidden } .cell { float: left; width: 33% } .head { font-weight: bold }'],
  [
    'the display of tables',
    '.rows { display: table } .row { display: table-row } .cell { display: table-cell } .head { font-weight: bold }',
  ],
  [
    'subgrids',
    '.rows { display: grid; grid-template-columns: repeat(3, 1fr) } .row { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid } .head { font-weight: bold }',
  ],
  [
    'rows without boxes',
    '.rows { display: grid; grid-template-columns: repeat(3, 1fr) } .row { display: contents } .head { font-weight: bold }',
  ],
])('rows of boxes are a table: %s', async (_, style) => {
  expect(await seen(`<p>Before</p><div class="rows">${rows}</div><p>After</p>`, style)).toEqual([
    'Before',
    rubric,
    'After',
  ]);
});

test('rows in groups are one table, with the lines that head them', async () => {
  const style = '.row { display: flex } .cell { flex: 1 } .head { font-weight: bold }';
  const row = (at: number) => `<div class="row">${boxes(cells[at] ?? [])}</div>`;
  const markup = `<div class="row head">${boxes(cells[0] ?? [])}</div><h4>Before class</h4>${row(1)}<h4>After class</h4>${row(2)}`;
  expect(await seen(markup, style)).toEqual([
    [rubric[0], ['Before class', '', ''], rubric[1], ['After class', '', ''], rubric[2]],
  ]);
});

test('boxes that go on in the next line are a table', async () => {
  const style = '.rows { display: flex; flex-wrap: wrap } .cell { width: 33% } .head { font-weight: bold; width: 33% }';
  const markup = `<div class="rows">${cells.map((row, at) => boxes(row, at === 0 ? 'head' : 'cell')).join('')}</div>`;
  expect(await seen(markup, style)).toEqual([rubric]);
});

test('roles of tables are tables', async () => {
  const role = (name: string, inside: string) => `<div role="${name}">${inside}</div>`;
  const body = cells.slice(1).map((row) =>
    role(
      'row',
      role('rowheader', row[0] ?? '') +
        row
          .slice(1)
          .map((text) => role('gridcell', text))
          .join(''),
    ),
  );
  const head = role('row', (cells[0] ?? []).map((text) => role('columnheader', text)).join(''));
  expect(await seen(role('grid', role('rowgroup', head) + role('rowgroup', body.join(''))))).toEqual([
    [rubric[0], ...rubric.slice(1).map(([first = '', ...others]) => [`[${first}]`, ...others])],
  ]);
});

test('what only lays a page out, or puts cards beside each other, is no table', async () => {
  const style = '.grid { display: grid; grid-template-columns: 1fr 1fr } .row { display: flex }';
  const card = (name: string) => `<div><h3>${name}</h3><p>What ${name} is about.</p></div>`;
  expect(await seen(`<div class="grid">${['One', 'Two', 'Three', 'Four'].map(card).join('')}</div>`, style)).toEqual([
    ...['One', 'Two', 'Three', 'Four'].flatMap((name) => [`### ${name}`, `What ${name} is about.`]),
  ]);
  const icon = (text: string) => `<div class="row"><i style="width: 20px"></i><p>${text}</p></div>`;
  expect(await seen(icon('First thing') + icon('Second thing'), style)).toEqual(['First thing', 'Second thing']);
});

test('a number beside what it numbers is in its line', async () => {
  const style = 'li, .line { display: flex } .line { gap: 4px }';
  expect(
    await seen(
      '<ul><li><span>1.1</span><span>Plans ahead</span></li><li><span>1.2</span><span>Asks others</span></li></ul>',
      style,
    ),
  ).toEqual(['• 1.1 Plans ahead', '• 1.2 Asks others']);
});

test('a grid that is folded away is a table by its columns', async () => {
  const style = '.grid { display: grid; grid-template-columns: repeat(3, 1fr) } .head { font-weight: 700 }';
  const grid = `<div class="grid">${cells.map((row, at) => boxes(row, at === 0 ? 'head' : '')).join('')}</div>`;
  expect(await seen(`<details><summary>Rubric</summary>${grid}</details>`, style)).toEqual(['*Rubric*', rubric]);
});
