import { milliseconds, percent, ratio, table } from '../report/table';
import { type Measured, patience } from './cell';
import type { ContestantName } from './plan';

export interface Row {
  contestant: ContestantName;
  count: number;
  isEdited: boolean;
  /** Null where it took too long. */
  measured: Measured | null;
}

const names: Record<ContestantName, string> = {
  nothing: 'the page alone',
  proofmark: 'Proofmark',
  hypothesis: 'Hypothesis',
  recogito: 'Recogito',
  wrapping: 'plain wrapping',
};

const titles = [
  'passages',
  '',
  'on the right text',
  'on wrong text',
  'last highlight',
  'beside ours',
  'work',
  'beside ours',
  'longest task',
  'blocking',
  'frames: median / 95 % / worst',
  'memory',
  'beside ours',
];

/** Every contestant at every count; what is beside ours is how many times ours goes into it. */
export function pageTable(rows: readonly Row[]): string {
  return table(
    titles,
    rows.map((row) => {
      const ours = rows.find(
        ({ contestant, count, isEdited }) =>
          contestant === 'proofmark' && count === row.count && isEdited === row.isEdited,
      );
      return [circumstances(row), ...cells(row, ours?.measured)];
    }),
  );
}

/** One line for whoever waits. */
export function told(row: Row): string {
  const { measured } = row;
  const outcome = measured ? `last highlight after ${milliseconds(measured.lastHighlight)}` : 'not in time';
  return `${names[row.contestant]}, ${circumstances(row) || 'without passages'}: ${outcome}`;
}

const circumstances = ({ count, isEdited }: Row): string =>
  count > 0 ? `${count.toLocaleString('en')} ${isEdited ? 'edited' : 'unchanged'}` : '';

/** The same without the count, which all rows share. */
export function longTable(rows: readonly Row[]): string {
  const ours = rows.find(({ contestant }) => contestant === 'proofmark');
  return table(
    titles.slice(1),
    rows.map((row) => cells(row, ours?.measured)),
  );
}

function cells({ contestant, count, measured }: Row, ours: Measured | null | undefined): string[] {
  const name = names[contestant];
  if (!measured) return [name, '', '', `over ${patience / 1_000} s`, atLeast(patience, ours?.lastHighlight)];
  const { frames, work, memory } = measured;
  const isAlone = contestant === 'nothing';
  const times = isAlone
    ? ['', '', '', '', '', '']
    : [
        percent(measured.right / count),
        percent(measured.wrong / count),
        milliseconds(measured.lastHighlight),
        beside(measured.lastHighlight, ours?.lastHighlight),
        work === null ? '' : milliseconds(work),
        beside(work, ours?.work),
      ];
  return [
    name,
    ...times,
    measured.longestTask === 0 ? 'under 50 ms' : milliseconds(measured.longestTask),
    measured.blocking === 0 ? 'none' : milliseconds(measured.blocking),
    frames ? `${[frames.median, frames.high, frames.worst].map((time) => time.toFixed(0)).join(' / ')} ms` : '',
    memory === null ? '' : `${(memory / 2 ** 20).toFixed(1)} MB`,
    isAlone ? '' : beside(memory, ours?.memory),
  ];
}

const beside = (theirs: number | null, ours: number | null | undefined): string =>
  theirs === null || !ours ? '' : ratio(theirs, ours);

const atLeast = (least: number, ours: number | null | undefined): string => (ours ? `over ${ratio(least, ours)}` : '');
