import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pdfReader } from '@/lib/documents/pdf/blocks/pdf-reader';
import { propose } from '@/lib/frameworks/propose';
import { fieldsOf } from '@/lib/frameworks/source/fields';
import { openPdf } from '../../scripts/lib/open-pdf';
import { checksOf } from './credentials/checks';
import { shownOf } from './credentials/shown';

interface Line {
  file: string;
  outcome: string;
  credentials: number | '';
  requirements: number | '';
  indicators: number | '';
  levels: number | '';
  agrees: string;
}

/** Prints what is proposed for each real credential, and in what it differs from what is known of that. */
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
  const differences: string[] = [];
  for (const name of truths) lines.push(await lineOf(folder, name, differences));
  console.table(lines);
  for (const difference of differences) console.log(difference);
  console.log(`${lines.filter(({ agrees }) => agrees === 'yes').length} of ${lines.length} agree in all`);
  return 0;
}

async function lineOf(folder: string, name: string, differences: string[]): Promise<Line> {
  const truth = fieldsOf(JSON.parse(await readFile(join(folder, name), 'utf8')));
  const file = name.replace(/\.truth\.json$/, '');
  const bytes = new Uint8Array(await readFile(join(folder, file)));
  const source = { name: basename(file), mediaType: '', bytes };
  const outcome = await propose(source, [pdfReader(openPdf)], new AbortController().signal);
  if (outcome.outcome === 'refused') {
    const wanted = /line (\d+)/.exec(String(truth.expect ?? ''))?.[1];
    const agrees = wanted !== undefined && JSON.stringify(outcome.place) === `{"line":${wanted}}`;
    const none = { credentials: '', requirements: '', indicators: '', levels: '' } as const;
    const said = `${outcome.reason} ${JSON.stringify(outcome.place)}`;
    return { file, outcome: said, ...none, agrees: agrees ? 'yes' : 'no' };
  }
  const { draft } = outcome;
  const checks = checksOf(truth, shownOf(draft));
  const wrong = checks.filter(({ wanted, found }) => JSON.stringify(wanted) !== JSON.stringify(found));
  for (const { about, wanted, found } of wrong) {
    const [one, other] = [wanted, found].map((each) => JSON.stringify(each)?.slice(0, 300));
    differences.push(`${file}: ${about}: ${one} is known, ${other} is proposed`);
  }
  return {
    ...{ file, outcome: 'read', credentials: draft.credentials.length, requirements: draft.requirements.length },
    indicators: draft.indicators.length,
    levels: draft.indicators.reduce((sum, { levels }) => sum + levels.length, 0),
    agrees:
      wrong.length === 0 && truth.expect === undefined ? 'yes' : `no: ${wrong.map(({ about }) => about).join(', ')}`,
  };
}
