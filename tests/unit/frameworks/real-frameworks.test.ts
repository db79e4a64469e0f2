import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { propose } from '@/lib/frameworks/propose';
import type { FrameworkDraft } from '@/lib/model/framework';

const folder = join(import.meta.dirname, '../../../../shared/data/credentials');
const isThere = existsSync(folder);
if (!isThere) console.warn('Skipped: no real credentials in ../shared/data.');

/** Of what machines write: everything in it, in its order, and at its place. */
const wanted: Readonly<Record<string, (draft: FrameworkDraft, truth: Record<string, unknown>) => void>> = {
  CASE: ({ program, indicators, requirements }, truth) => {
    expect(program.title).toBe(truth.title);
    expect(indicators).toHaveLength(Number(truth.leaves));
    expect(levelsOf(indicators)).toBe(truth.levels);
    const texts = [
      ...requirements.map(({ title, directions }) => `${title}\n${directions}`),
      ...indicators.map(({ text }) => text),
    ].join('\n');
    for (const text of [truth.first, truth.last]) expect(texts).toContain(text);
  },
  matrix: ({ program, indicators }, truth) => {
    expect(program.title).toBe(truth.name);
    expect(indicators).toHaveLength(Number(truth.elements));
    expect([indicators.at(0)?.text, indicators.at(-1)?.text]).toEqual([truth.first, truth.last]);
    const statuses = Object.values(Object.assign({}, ...(truth.statuses as object[])));
    for (const { levels } of indicators) expect(levels.map(({ label }) => label)).toEqual(statuses);
  },
  'Moodle lpimportcsv': ({ requirements, indicators }, truth) => {
    expect(requirements.length + indicators.length).toBe(truth.competencies);
    expect([requirements.at(0)?.title, indicators.at(-1)?.text]).toEqual([truth.first, truth.last]);
    for (const { levels } of indicators) {
      expect(levels.map(({ label }) => label)).toEqual(truth.levelLabels);
      expect(levels.filter(({ passes }) => passes).map(({ label }) => label)).toEqual(truth.passing);
    }
  },
  OB3: ({ indicators }, truth) => {
    expect(indicators).toHaveLength(Number(truth.resultDescriptions));
    expect(indicators.map(({ levels }) => levels.length)).toEqual(truth.rubricLevels);
  },
  'CTDL-ASN': ({ requirements, indicators }, truth) => {
    expect(requirements.length + indicators.length).toBe(truth.competencies);
  },
  qdc: ({ indicators }, truth) => {
    expect(indicators).toHaveLength(Number(truth.codes));
    expect([indicators.at(0)?.text, indicators.at(-1)?.text]).toEqual([truth.first, truth.last]);
  },
};

const levelsOf = (indicators: FrameworkDraft['indicators']): number =>
  indicators.reduce((sum, { levels }) => sum + levels.length, 0);

const truths = (isThere ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
  .filter((name) => name.endsWith('.truth.json'))
  .map((name) => [name.replace(/\.truth\.json$/, ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))] as const)
  .filter(([, { format }]) => format in wanted);

test.runIf(isThere).each(truths)('%s is read as it is known to be', async (file, truth) => {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const outcome = await propose({ name: file, mediaType: '', bytes }, [], new AbortController().signal);
  if (outcome.outcome === 'read') wanted[truth.format]?.(outcome.draft, truth);
  else
    expect([truth.expect, outcome]).toEqual([
      expect.stringContaining('refused'),
      expect.objectContaining({ place: { line: 11 } }),
    ]);
});
