import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pdfReader } from '@/lib/documents/pdf/blocks/pdf-reader';
import { propose } from '@/lib/frameworks/propose';
import { type Fields, fieldsOf, listOf, numberOf } from '@/lib/frameworks/source/fields';
import type { FrameworkDraft } from '@/lib/model/framework';
import { openPdf } from '../../scripts/lib/open-pdf';

/** What a truth file counts that must be found as it is, and where that is in a draft. */
const counted: Readonly<
  Record<string, (truth: Fields, draft: FrameworkDraft) => readonly [wanted: number | null, found: number][]>
> = {
  CASE: (truth, draft) => [
    [numberOf(truth.leaves), draft.indicators.length],
    [numberOf(truth.levels), levelsIn(draft)],
  ],
  matrix: (truth, draft) => [[numberOf(truth.elements), draft.indicators.length]],
  'Moodle lpimportcsv': (truth, draft) => [
    [numberOf(truth.competencies), draft.indicators.length + draft.requirements.length],
    [numberOf(truth.levels), draft.indicators[0]?.levels.length ?? 0],
  ],
  OB3: (truth, draft) => [
    [numberOf(truth.resultDescriptions), draft.indicators.length],
    [listOf(truth.rubricLevels).reduce<number>((sum, count) => sum + (numberOf(count) ?? 0), 0), levelsIn(draft)],
  ],
  'CTDL-ASN': (truth, draft) => [[numberOf(truth.competencies), draft.indicators.length + draft.requirements.length]],
  qdc: (truth, draft) => [[numberOf(truth.codes), draft.indicators.length]],
};

/** Of documents for people: criteria or rows are indicators, with so many levels in all. */
const usual = (truth: Fields, draft: FrameworkDraft): readonly [number | null, number][] => [
  [numberOf(truth.criteria), draft.indicators.length],
  [numberOf(truth.levels), levelsIn(draft)],
];

const levelsIn = ({ indicators }: FrameworkDraft): number =>
  indicators.reduce((sum, { levels }) => sum + levels.length, 0);

interface Line {
  file: string;
  outcome: string;
  credentials: number | '';
  requirements: number | '';
  indicators: number | '';
  levels: number | '';
  wanted: string;
  agrees: string;
}

/** Prints what is proposed for each real credential beside what is known of it. */
export async function main([
  folder = join(import.meta.dirname, '../../../shared/data/credentials'),
]: readonly string[]): Promise<number> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const truths = entries.filter((name) => name.endsWith('.truth.json')).toSorted();
  if (truths.length === 0) {
    console.log(`No truth files in ${folder}.`);
    return 0;
  }
  const lines: Line[] = [];
  for (const name of truths) lines.push(await lineOf(folder, name));
  console.table(lines);
  const judged = lines.filter(({ agrees }) => agrees !== '');
  console.log(
    `${judged.filter(({ agrees }) => agrees === 'yes').length} of ${judged.length} agree, of ${lines.length}`,
  );
  return 0;
}

async function lineOf(folder: string, name: string): Promise<Line> {
  const truth = fieldsOf(JSON.parse(await readFile(join(folder, name), 'utf8')));
  const file = name.replace(/\.truth\.json$/, '');
  const bytes = new Uint8Array(await readFile(join(folder, file)));
  const source = { name: basename(file), mediaType: '', bytes };
  const outcome = await propose(source, [pdfReader(openPdf)], new AbortController().signal);
  const none = { credentials: '', requirements: '', indicators: '', levels: '', wanted: '', agrees: '' } as const;
  if (outcome.outcome === 'refused') {
    const where = outcome.place ? ` ${JSON.stringify(outcome.place)}` : '';
    const wanted = String(truth.expect ?? '').split(';')[0] ?? '';
    const line = /line (\d+)/.exec(wanted)?.[1];
    const agrees = line === undefined ? 'no' : JSON.stringify(outcome.place) === `{"line":${line}}` ? 'yes' : 'no';
    return { file, outcome: `${outcome.reason}${where}`, ...none, wanted, agrees };
  }
  const { draft } = outcome;
  const counts = (counted[String(truth.format)] ?? usual)(truth, draft).filter(([wanted]) => wanted !== null);
  return {
    ...{ file, outcome: 'read', credentials: draft.credentials.length, requirements: draft.requirements.length },
    ...{ indicators: draft.indicators.length, levels: levelsIn(draft) },
    wanted: counts.map(([wanted]) => wanted).join(', '),
    agrees: counts.length === 0 ? '' : counts.every(([wanted, found]) => wanted === found) ? 'yes' : 'no',
  };
}
