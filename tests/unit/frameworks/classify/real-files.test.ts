import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textOfCell } from '@/lib/frameworks/blocks/block';
import type { BlockReader } from '@/lib/frameworks/blocks/reader';
import { blockReaders } from '@/lib/frameworks/blocks/readers';
import { classify } from '@/lib/frameworks/classify/classify';
import { groupsOf, indicatorsOf } from '@/lib/frameworks/draft/draft';
import { likeliest } from '@/lib/frameworks/format';

const folder = '../shared/data/credentials';
const { signal } = new AbortController();
const files = ['html', 'clipboard', 'csv'].flatMap((kind) =>
  existsSync(`${folder}/${kind}`)
    ? readdirSync(`${folder}/${kind}`)
        .filter((name) => !name.endsWith('.truth.json'))
        .map((name) => `${kind}/${name}`)
    : [],
);

/** What the truth files say in common; each says what fits it. */
interface Truth {
  requirements?: number;
  rubrics?: number;
  requirementTitles?: string[];
  indicators?: number;
  criteria?: number;
  perRequirement?: number[];
  groups?: number;
  levels?: number;
  levelLabels?: string[];
  codes?: string[];
  order?: string;
  rows?: number;
  cells?: string[][];
}

test.skipIf(files.length > 0)(`real files are skipped: there is no ${folder}`, () => undefined);

test.each(files)('%s gives what its truth says, without a correction', async (name) => {
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
  const truth = JSON.parse(readFileSync(`${folder}/${name}.truth.json`, 'utf8')) as Truth;
  const source = { name, mediaType: '', bytes };
  const outcome = await likeliest<BlockReader>(Object.values(blockReaders), source)?.read(source, signal);
  if (outcome?.outcome !== 'read') throw new Error('nothing was read');
  const { tree, guesses } = classify(outcome);
  if (process.env.SHOW) console.log(JSON.stringify({ guesses, tree }, null, 1).slice(0, Number(process.env.SHOW)));
  const indicators = tree.requirements.flatMap(({ children }) => indicatorsOf(children));
  const found = {
    requirements: tree.requirements.length,
    rubrics: tree.requirements.length,
    requirementTitles: tree.requirements.map(({ title }) => title),
    indicators: indicators.length,
    criteria: indicators.length,
    perRequirement: tree.requirements.map(({ children }) => indicatorsOf(children).length),
    groups: tree.requirements.flatMap(({ children }) => groupsOf(children)).filter(({ by }) => by === 'item').length,
    levels: name.includes('compeito')
      ? indicators.flatMap(({ levels }) => levels).length
      : (indicators[0]?.levels.length ?? 0),
    levelLabels: (indicators[0]?.levels ?? []).map(({ label }) => label),
    codes: indicators.map(({ code }) => code),
  };
  for (const key of Object.keys(found) as (keyof typeof found)[]) {
    if (truth[key] === undefined) continue;
    const labels = key === 'levelLabels' && (truth.order === 'best first' || name.includes('carpentries'));
    expect({ [key]: labels ? found.levelLabels.toReversed() : found[key] }).toEqual({ [key]: truth[key] });
  }
  const [table] = outcome.blocks;
  if (truth.rows !== undefined && table?.kind === 'table') {
    expect(table.rows).toBe(truth.rows);
    if (!truth.cells) expect(indicators.length).toBe(truth.rows - 1);
  }
  if (truth.cells && table?.kind === 'table') {
    expect(table.cells.map((cell) => textOfCell(cell).replaceAll('\n', ' '))).toEqual(truth.cells.flat());
  }
});
