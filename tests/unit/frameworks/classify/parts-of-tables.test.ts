import { describe, expect, test } from 'vitest';
import { columnsOf } from '@/lib/frameworks/classify/columns';
import { headerOf, headersOf } from '@/lib/frameworks/classify/header';
import { headsOf, textAndRest } from '@/lib/frameworks/classify/heads';
import { rolesOfRows } from '@/lib/frameworks/classify/rows';
import { Answers } from '@/lib/frameworks/classify/switch';
import { ended } from '@/lib/frameworks/reading/steps';
import { cellOf, type MadeCell, madeGrid } from './made-grid';

const long = (about: string) => `Says at some length what ${about} is when a whole class has to be taught about it.`;

describe('a cell', () => {
  test('that begins in bold is a name, and what is said of it', () => {
    expect(textAndRest(cellOf('#Plans\nWith care.\nEach day.'))).toEqual({
      text: 'Plans',
      rest: 'With care.\nEach day.',
    });
  });

  test('that is all in bold, or not at all, is one', () => {
    for (const text of ['Plans\nWith care.', '#Plans\n#with care', '#Plans', 'Plans\n#with care']) {
      expect(textAndRest(cellOf(text))).toEqual({ text: text.replaceAll('#', ''), rest: '' });
    }
  });
});

describe('what stands above others', () => {
  test('is a name, or several where each has a code', () => {
    expect(headsOf('1. Planning')).toEqual({ names: [{ code: '1', title: 'Planning' }], rest: [] });
    expect(headsOf('Planning\nand teaching')).toEqual({
      names: [{ code: '', title: 'Planning – and teaching' }],
      rest: [],
    });
    expect(headsOf('1. Planning\n1.1 Goals\nOf a lesson')).toEqual({
      names: [
        { code: '1', title: 'Planning' },
        { code: '1.1', title: 'Goals' },
      ],
      rest: ['Of a lesson'],
    });
    const sentence = 'x'.repeat(201);
    expect(headsOf(`Planning\n${sentence}`)).toEqual({ names: [{ code: '', title: 'Planning' }], rest: [sentence] });
    expect(headsOf(sentence).names).toEqual([{ code: '', title: sentence }]);
    expect(headsOf(`Planning\n${'x'.repeat(200)}`).rest).toEqual([]);
  });

  test('may go on with a sentence about it', () => {
    const said = long('it');
    expect(headsOf(`1) Planning: ${said}\nMore.`)).toEqual({
      names: [{ code: '1', title: 'Planning' }],
      rest: [said, 'More.'],
    });
    expect(headsOf('Planning: a little.').names).toEqual([{ code: '', title: 'Planning: a little.' }]);
    expect(headsOf(`1.2: ${said}`).rest).toEqual([]);
  });
});

const columns = (headers: string[], ...rows: MadeCell[][]) =>
  ended(columnsOf(madeGrid(rows), headers)).map(({ role, isSure }) => `${role}${isSure ? '' : '?'}`);
const rowsOf = (count: number, row: (at: number) => MadeCell[]) => Array.from({ length: count }, (_, at) => row(at));

describe('a column', () => {
  test('of codes is one where most of it are codes, and hardly any comes twice', () => {
    const coded = (codeOf: (at: number) => string) =>
      columns(['', ''], ...rowsOf(10, (at) => [codeOf(at), long(`${at}`)]));
    expect(coded((at) => `A.${at}`)[0]).toBe('code?');
    expect(coded((at) => (at < 2 ? `word ${at}` : `A.${at}`))[0]).toBe('code?');
    expect(coded((at) => (at < 3 ? `word ${at}` : `A.${at}`))[0]).not.toBe('code?');
    expect(coded((at) => `A.${Math.max(at, 1)}`)[0]).toBe('code?');
    expect(coded((at) => `A.${at < 2 ? 9 - at : at}`)[0]).not.toBe('code?');
    expect(columns(['', ''], ['A.1', long('it')])[0]).not.toBe('code?');
    expect(columns(['', ''], ['A.1', long('it')], ['A.2', long('that')])[0]).toBe('code?');
    expect(columns(['', ''], [long('one'), 'Plain'], [long('two'), 'words'])).not.toContain('code?');
  });

  test('that repeats at the left of what does not stands over it, and what turns with it and is longer says more', () => {
    const rows = rowsOf(20, (at) => {
      const part = Math.floor(at / 5);
      return [`Part ${'abcd'[part]}`, long(`part ${'abcd'[part]}`), `Teaches lesson ${'xyz'[at % 3]} of ${at} well.`];
    });
    expect(columns(['', '', ''], ...rows).slice(0, 2)).toEqual(['requirement', 'hint']);
    const turned = rows.map((row, at) => [row[0] ?? '', long(`part ${'abcdef'[Math.floor(at / 4)]}`), row[2] ?? '']);
    expect(columns(['', '', ''], ...turned).slice(0, 2)).toEqual(['requirement', 'group']);
    const short = rows.map((row, at) => [row[0] ?? '', `Side ${'abcd'[Math.floor(at / 5)]}`, row[2] ?? '']);
    expect(columns(['', '', ''], ...short).slice(0, 2)).toEqual(['requirement', 'group']);
  });

  test('says more of the one before only where both turn together, but for a slip', () => {
    const beside = (count: number, one: (at: number) => number, other: (at: number) => number) =>
      columns(
        ['', '', ''],
        ...rowsOf(count, (at) => [
          `Part ${'abcdefghijkl'[one(at)]}`,
          long(`part ${'abcdefghijkl'[other(at)]}`),
          `Teaches lesson ${'xyz'[at % 3]} of ${at} well.`,
        ]),
      )[1];
    const fours = (at: number) => Math.floor(at / 4);
    expect(beside(20, fours, fours)).toBe('hint');
    expect(beside(20, fours, (at) => Math.floor((at + 1) / 4) - (at === 19 ? 1 : 0))).toBe('group');
    expect(beside(20, fours, (at) => Math.min(3, fours(at)))).toBe('group');
    expect(beside(40, fours, (at) => (at === 20 ? 4 : fours(at)))).toBe('hint');
    expect(beside(40, fours, (at) => (at === 20 ? 4 : at === 28 ? 6 : fours(at)))).toBe('group');
  });

  test('whose number repeats is the code of what comes after it', () => {
    const rows = rowsOf(10, (at) => [`${1 + Math.floor(at / 5)}.`, `Part ${'ab'[Math.floor(at / 5)]}`, long(`${at}`)]);
    expect(columns(['', '', ''], ...rows).slice(0, 2)).toEqual(['code', 'requirement']);
  });

  test('is a level by its name, or where it stands among levels', () => {
    const rows = rowsOf(4, (at) => [`Plan ${at}`, long(`a${at}`), long(`b${at}`), long(`c${at}`)]);
    expect(columns(['Criteria', 'Beginning', 'So so', 'Proficient'], ...rows)).toEqual([
      ...['criterion', 'level', 'level?', 'level'],
    ]);
    expect(columns(['Criteria', 'Beginning', 'Proficient', ''], ...rows).at(-1)).toBe('hint?');
    expect(columns(['Criteria', 'Beginning', 'Proficient', 'More'], ...rows).at(-1)).toBe('level?');
  });
});

describe('a header', () => {
  const th = (...texts: string[]): MadeCell[] => texts.map((text) => ({ text, isHeader: true }));
  const body = rowsOf(4, (at) => [`Plan ${at}`, long(`a${at}`), long(`b${at}`)]);

  test('is what is said to be one, or names columns, or is short', () => {
    expect(headerOf(madeGrid([th('What', 'A', 'B'), ...body]))).toMatchObject({ rows: 1, isSure: true });
    expect(headerOf(madeGrid([th('What', 'A', 'B'), th('', 'more', 'less'), ...body]))).toMatchObject({ rows: 2 });
    expect(headerOf(madeGrid([th('What', 'A', 'B'), th('', '1', '2'), ...body]))).toMatchObject({ rows: 1 });
    expect(headerOf(madeGrid([['Criteria', 'Beginning', 'Proficient'], ...body]))).toMatchObject({
      rows: 1,
      isSure: true,
    });
    expect(headerOf(madeGrid([['What', 'A', 'B'], ...body]))).toMatchObject({ rows: 1, isSure: false });
    expect(headerOf(madeGrid(body))).toMatchObject({ rows: 0 });
  });

  test('of short words is one where what is below is more than twice as long, in more than one column', () => {
    const below = (length: number) => rowsOf(3, () => ['x'.repeat(length), 'x'.repeat(length)]);
    expect(headerOf(madeGrid([['Whats', 'Hows'], ...below(11)]))).toMatchObject({ rows: 1, isSure: false });
    expect(headerOf(madeGrid([['Whats', 'Hows'], ...below(10)]))).toMatchObject({ rows: 0, isSure: false });
    expect(headerOf(madeGrid([['w'.repeat(40), 'h'], ...below(90)])).rows).toBe(1);
    expect(headerOf(madeGrid([['w'.repeat(41), 'h'], ...below(90)])).rows).toBe(0);
    expect(headerOf(madeGrid([['What'], ...rowsOf(3, () => ['x'.repeat(90)])]))).toMatchObject({
      rows: 0,
      isSure: true,
    });
  });

  test('is never all that there is, and no more than two rows', () => {
    const heads = [th('A', 'B'), th('C', 'D'), th('E', 'F')];
    expect(headerOf(madeGrid(heads)).rows).toBe(2);
    expect(headerOf(madeGrid(heads.slice(0, 2))).rows).toBe(1);
    expect(headerOf(madeGrid([...heads, ['Plans', 'x']])).rows).toBe(2);
    expect(headerOf(madeGrid([th('A', 'B'), ['Plans', 'x'], ['Asks', 'y']])).rows).toBe(1);
  });

  test('may have a title over it, and what is said of all', () => {
    const wide = (text: string): MadeCell => ({ text, columnSpan: 3 });
    const table = madeGrid([
      [wide('Planning')],
      [wide('For teachers.')],
      ['Criteria', 'Beginning', 'Proficient'],
      ...body,
    ]);
    const header = headerOf(table);
    expect(header).toMatchObject({ rows: 3, from: 2, title: 'Planning' });
    expect(header.said).toHaveLength(1);
    expect(headersOf(table, header)).toEqual(['Criteria', 'Beginning', 'Proficient']);
    const toFill = (columns: number): MadeCell[][] => [
      [{ text: 'Teacher', columnSpan: columns - 1 }, 'Class'],
      ['Criteria', 'Beginning', 'Proficient', 'Exemplary'].slice(0, columns),
      ...body.map((row) => [...row, 'x'].slice(0, columns)),
    ];
    expect(headerOf(madeGrid(toFill(4)))).toMatchObject({ from: 1, title: 'Teacher', rows: 2 });
    expect(headerOf(madeGrid(toFill(3)))).toMatchObject({ from: 0, title: '' });
    const first = [wide('Planning')];
    expect(headerOf(madeGrid([first, ['Criteria', 'Beginning', 'Proficient'], body[0] ?? []]))).toMatchObject({
      rows: 2,
      from: 1,
    });
    expect(headerOf(madeGrid([first, ['Criteria', 'Beginning', 'Proficient']])).title).toBe('');
    const narrow = madeGrid([
      [{ text: 'Planning', columnSpan: 2 }],
      ['Criteria', 'Notes'],
      ['Plans', 'well'],
      ['Asks', 'now'],
    ]);
    expect(headerOf(narrow)).toMatchObject({ from: 1, title: 'Planning', rows: 2 });
    const single = madeGrid([['Planning'], ['Criteria'], ['Plans'], ['Asks']]);
    expect(headerOf(single)).toMatchObject({ from: 0, title: '' });
  });
});

describe('rows', () => {
  const roles = (...rows: MadeCell[][]) => {
    const made = madeGrid(rows).rows;
    return ended(rolesOfRows(made, ['criterion', 'level', 'level'], [], '3', new Answers([])))
      .roles.map((role) => role[0])
      .join('');
  };
  const full = (at: number): MadeCell[] => [`Plan ${at}`, 'Never does', 'Does it'];
  const single = (at: number): MadeCell[] => [{ text: `Said of ${at}`, columnSpan: 3 }];
  const pairs = (count: number) => Array.from({ length: count }, (_, at) => [full(at), single(at)]).flat();

  test('that come one by one after the others say more of these', () => {
    expect(roles(...pairs(3))).toBe('ihihih');
    expect(roles(...pairs(2))).toBe('isis');
    expect(roles(...pairs(3), full(3))).toBe('isisisi');
    expect(roles(single(9), ...pairs(3))).toBe('sisisis');
    const most = [full(0), full(1), single(1), full(2), full(3), single(3), full(4), single(4), full(5), single(5)];
    expect(roles(...most)).toBe('iihiihihih');
    expect(roles(full(9), ...most)).toBe('iiisiisisis');
    expect(roles(...pairs(3), full(3), single(3), single(4))).toBe('isisisiss');
    expect(roles(...pairs(3), full(3), full(4), single(4))).toBe('ihihihiih');
    expect(roles(...pairs(2), full(2), full(3), full(4), full(5), single(5))).toBe('isisiiiis');
  });
});
