import { type TableCell, textOfLine } from '@/lib/frameworks/blocks/block';
import { type DraftChild, type DraftGroup, type DraftIndicator, placeOf } from '@/lib/frameworks/draft/draft';
import type { Steps } from '@/lib/frameworks/reading/steps';
import { codeOfMarker, withoutCode } from './code';
import type { Column } from './columns';
import { distinct, type Grid, textAt } from './grid';
import { groupOf, textAndRest } from './heads';
import { indicatorOf } from './indicator';
import { levelWithin } from './level-within';
import { readLevelsDown } from './levels-down';
import { GroupPath, isAbout } from './path';
import type { ReadRows, RowLike } from './rows';
import { scoresIn } from './score-row';
import type { Answers, ColumnRole } from './switch';

type Row = Grid['rows'][number];

/** The rows of a table, and what is known of them. */
export interface RowsReading {
  all: readonly Row[];
  rows: ReadRows;
  columns: readonly Column[];
  roles: readonly ColumnRole[];
  headers: readonly string[];
  block: number;
  title: string;
  shape: string;
  answers: Answers;
}

export function levelRows({ all, rows, columns, headers, block, title }: RowsReading): DraftChild[] {
  const wanted = withFirst(all, rows.likes).filter((_, at) => rows.roles[at] === 'indicator');
  return readLevelsDown(wanted, columns, headers, block, title);
}

export function* indicatorRows({
  all,
  rows,
  columns,
  roles,
  headers,
  block,
  shape,
  answers,
}: RowsReading): Steps<DraftChild[]> {
  const isManyLined = all.some((row) => (row[roles.indexOf('criterion')]?.lines.length ?? 0) > 1);
  const isEach = answers.ask({ question: 'lines', shape, answer: linesOf(all, roles) }, !isManyLined) === 'each';
  const scores = scoresIn(all, rows.likes, roles);
  // One header over several levels names none of them.
  const shared = roles.map((_, column) =>
    roles.some((role, other) => role === 'level' && other !== column && headers[other] === headers[column]),
  );
  const children: DraftChild[] = [];
  const path = new GroupPath(columns, block);
  let section: DraftGroup | null = null;
  const full = withFirst(all, rows.likes);
  let last: DraftIndicator | null = null;
  for (const [at, row] of full.entries()) {
    if (at % 100 === 99) yield;
    const kind = rows.roles[at];
    if (kind === 'unwanted' || kind === undefined) continue;
    if (kind === 'section') {
      const cell = distinct(row)[0];
      if (cell) section = groupOf(textAt(cell), placeOf(block, cell.row, cell.column), 'row');
      if (section) children.push(section);
      path.close();
      continue;
    }
    if (kind === 'hint') {
      const given = distinct(all[at] ?? []).map(textAt);
      if (last) last.hint = [last.hint, ...given].filter((text) => text !== '').join('\n');
      continue;
    }
    const made = indicatorsOfRow(row, { columns, roles, headers, block, isEach, scores, shared });
    path.into(row, section?.children ?? children).push(...made);
    last = made.at(-1) ?? last;
    for (const each of made) answers.note(each.key, shape, rows.likes[at] ?? 'full');
  }
  return children;
}

/** Rows with what stands in the first column above, where theirs is empty as it is below a merged cell. */
function withFirst(rows: readonly Row[], likes: readonly RowLike[]): Row[] {
  let above: TableCell | undefined;
  return rows.map((row, at) => {
    if (textAt(row[0]) !== '') above = row[0];
    return likes[at] === 'headless' && textAt(row[0]) === '' && above ? row.with(0, above) : [...row];
  });
}

export function linesOf(rows: readonly Row[], roles: readonly ColumnRole[]): 'each' | 'one' {
  const column = roles.indexOf('criterion');
  const many = rows.flatMap((row) => ((row[column]?.lines.length ?? 0) > 1 ? (row[column]?.lines ?? []) : []));
  const coded = many.filter((line) => line.marker !== '' || withoutCode(textOfLine(line)).code !== '');
  const isEach = many.length > 0 && coded.length >= many.length * 0.7;
  return isEach && !roles.includes('level') ? 'each' : 'one';
}

interface RowReading extends Pick<RowsReading, 'columns' | 'roles' | 'headers' | 'block'> {
  isEach: boolean;
  /** Of each column, where a row gives them. */
  scores: readonly (number | null)[];
  /** Of each column, whether a level's column has the same header. */
  shared: readonly boolean[];
}

function indicatorsOfRow(row: Row, reading: RowReading): DraftIndicator[] {
  const { columns, roles, headers, block, isEach, scores, shared } = reading;
  const at = (role: ColumnRole) =>
    row.filter((cell, column) => roles[column] === role && !isAbout(columns, column) && textAt(cell) !== '');
  const levels = row.flatMap((cell, column) =>
    roles[column] === 'level' && !(shared[column] && textAt(cell) === '')
      ? [
          {
            ...((shared[column] && levelWithin(textAt(cell))) || {
              ...{ label: headers[column] || '?', score: scores[column] ?? null, description: textAt(cell) },
            }),
            ...{ passes: false, from: placeOf(block, cell?.row ?? null, column) },
          },
        ]
      : [],
  );
  const criterion = at('criterion')[0];
  const cell = criterion ?? row.find((each, column) => roles[column] === 'level' && textAt(each) !== '');
  if (!cell) return [];
  const from = placeOf(block, cell.row, cell.column);
  const code = at('code').map(textAt)[0] ?? '';
  const hint = [...new Set(at('hint').map(textAt))].join('\n');
  if (isEach && cell.lines.length > 1) {
    return cell.lines.map((line, place) =>
      indicatorOf(textOfLine(line), codeOfMarker(line.marker), hint, levels, { ...from, line: place }),
    );
  }
  // Where nothing names what is judged, it is what the level that is enough says.
  if (!criterion) return [{ ...indicatorOf('', code, hint, levels, from), code }];
  const { text, rest } = textAndRest(cell);
  return [indicatorOf(text, code, [rest, hint].filter((each) => each !== '').join('\n'), levels, from)];
}
