import { expect, test } from 'vitest';
import { markdown } from '@/lib/frameworks/markdown/reader';
import { inShort } from './in-short';

const { signal } = new AbortController();
const source = (...lines: string[]) => ({ name: '', mediaType: '', text: lines.join('\n') });

async function read(...lines: string[]) {
  const outcome = await markdown.read(source(...lines), signal);
  if (outcome.outcome !== 'read') throw new Error(outcome.reason);
  return outcome;
}
const shortOf = async (...lines: string[]) => inShort((await read(...lines)).blocks);

test('headings are those with signs before them, and those with a line below them', async () => {
  expect(await shortOf('# One', 'Two', '===', 'Three', '---', '', '## Four ##', '####### Seven')).toEqual([
    ...['heading 1: One', 'heading 1: Two', 'heading 2: Three', 'heading 2: Four', 'paragraph: ####### Seven'],
  ]);
});

test('lines of one paragraph are one, and a line of dashes or an empty one parts two', async () => {
  expect(await shortOf('One', 'goes on', '', 'Two', '***', 'Three', '> quoted')).toEqual([
    ...['paragraph: One goes on', 'paragraph: Two', 'paragraph: Three quoted'],
  ]);
});

test('items are as deep as they are indented, numbered as they say, and go on in the next line', async () => {
  expect(
    await shortOf('- one', '  goes on', '  - below', '    - [x] deeper', '- two', '', '1. three', '\t2) four'),
  ).toEqual([
    ...['item 0 •: one goes on', 'item 1 •: below', 'item 2 •: deeper', 'item 0 •: two', 'item 0 1.: three'],
    'item 1 2): four',
  ]);
});

test('after a heading or a paragraph a list begins at its own indent', async () => {
  expect(await shortOf('  - one', '# Next', '    - two', '', 'Words', '', '   - three')).toEqual([
    ...['item 0 •: one', 'heading 1: Next', 'item 0 •: two', 'paragraph: Words', 'item 0 •: three'],
  ]);
});

test('a table is a header, a line of dashes below it, and rows for as long as they have bars', async () => {
  expect(await shortOf('| A | B |', '|---|:-:|', '| a<br>a | b \\| c |', 'd | **e**', 'After')).toEqual([
    [
      ['#A', '#B'],
      ['a\na', 'b | c'],
      ['d', 'e'],
    ],
    'paragraph: After',
  ]);
});

test('without dashes and bars in the line below there is no table', async () => {
  for (const below of ['| a | b |', '| : | : |', '--- ---', `|${'-'.repeat(5_000)}|`]) {
    expect((await shortOf('| A | B |', below)).every((block) => typeof block === 'string')).toBe(true);
  }
});

test('what is fenced is text, line by line', async () => {
  expect(await shortOf('```', '# no heading', '- no item', '| A |', '|---|', '```', '# One')).toEqual([
    ...['paragraph: # no heading', 'paragraph: - no item', 'paragraph: | A |', 'paragraph: |---|', 'heading 1: One'],
  ]);
});

test('the title is what stands before the text between dashes, which is no text', async () => {
  const titled = await read('---', 'author: me', 'title: "A plan"', '---', '# One');
  expect([titled.title, inShort(titled.blocks)]).toEqual(['A plan', ['heading 1: One']]);
  const untitled = await read('---', 'author: me', '---', '# One');
  expect([untitled.title, inShort(untitled.blocks)]).toEqual(['', ['heading 1: One']]);
  expect((await read('# One', '---', 'title: no', '---')).title).toBe('');
});

test('each block says in which line of the source it begins', async () => {
  const { blocks } = await read('---', 'title: a', '---', '# One', '', '| A |', '|---|', '| a |', 'Two');
  expect(blocks.map(({ from }) => from)).toEqual([{ line: 4 }, { line: 6 }, { line: 9 }]);
  const [, table] = blocks;
  expect(table?.kind === 'table' && table.cells.map(({ from }) => from)).toEqual([{ line: 6 }, { line: 8 }]);
});

test('words are shown as they would be: weight as weight, links by their words, other signs gone', async () => {
  const [block] = (await read('It is **very** [good](https://a.example), *so* `they` say \\*here\\* ![picture](b.png)'))
    .blocks;
  expect(block?.kind === 'paragraph' && block.line.runs).toEqual([
    { text: 'It is ', isBold: false },
    { text: 'very', isBold: true },
    { text: ' good, so they say *here* ', isBold: false },
  ]);
});

test('a file with no words is refused', async () => {
  expect(await markdown.read(source('', '---', ''), signal)).toEqual({
    ...{ outcome: 'refused', reason: 'outOfShape', place: null },
  });
});

test.each([
  ['a table', ['| A | B |', '|---|---|'], 'possible'],
  ['a line of dashes below none', ['A', '---'], 'none'],
  ['a heading', ['words', '## Two'], 'possible'],
  ['a line in bold', ['- **Name** says'], 'possible'],
  ['a heading without a space', ['#hash'], 'none'],
  ['plain words', ['words', 'and more'], 'none'],
])('%s is recognised', (_, lines, sureness) => {
  expect(markdown.recognise(source(...lines))).toBe(sureness);
});
