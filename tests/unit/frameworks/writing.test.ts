import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenFormats } from '@/lib/frameworks/formats';
import { partsIn, programParts } from '@/lib/frameworks/program-part';
import { writtenProgram } from '@/lib/frameworks/proofmark/write';
import { propose } from '@/lib/frameworks/propose';
import type { WrittenFormat } from '@/lib/frameworks/written-format';
import { type Framework, keptFramework } from '@/lib/model/framework';
import type { CredentialId, IndicatorId } from '@/lib/model/ids';
import { sampleProgram } from '@/lib/sample/sample-program';
import { anyFrameworkInWords } from '@/tests/support/any-framework-in-words';
import { credential, indicator, program, requirement } from '@/tests/support/made-framework';
import { runs } from '@/tests/support/runs';

const { signal } = new AbortController();
const sample = sampleProgram(0);
const formats: [string, WrittenFormat][] = Object.entries(writtenFormats);

async function bytesOf(format: WrittenFormat, framework: Framework) {
  return new Uint8Array(await new Blob(await format.write(framework)).arrayBuffer());
}
const textOf = async (format: WrittenFormat, framework: Framework) =>
  new TextDecoder().decode(await bytesOf(format, framework));

async function again(format: WrittenFormat, framework: Framework): Promise<Framework> {
  const bytes = await bytesOf(format, framework);
  const outcome = await propose({ name: `x${format.extension}`, mediaType: '', bytes }, [], signal);
  if (outcome.outcome !== 'read') throw new Error(JSON.stringify(outcome));
  return keptFramework(outcome.draft, 0);
}

/** What people read in a program, by what it says and not by ids. */
function saidIn(framework: Framework) {
  const { title, credentials } = writtenProgram(framework);
  return {
    title,
    credentials: credentials.map(({ title, issuer, requirements, indicators }) => {
      const said = new Map(
        indicators.map(({ id, code, text, hint, levels }) => [
          id,
          { code, text, hint, levels: levels.map(({ id: _, ...level }) => level) },
        ]),
      );
      const shown = new Set(requirements.flatMap(({ indicatorIds }) => indicatorIds));
      return {
        ...{ title, issuer },
        requirements: requirements.map(({ code, title, directions, checks, indicatorIds, groups = [] }) => ({
          ...{ code, title, directions, checks: checks.map(({ text }) => text) },
          indicators: indicatorIds.map((id) => said.get(id)),
          groups: groups.map(({ code, title, indicatorIds }) => ({
            ...{ code, title },
            indicators: indicatorIds.map((id) => said.get(id)?.text),
          })),
        })),
        alone: indicators.filter(({ id }) => !shown.has(id)).map(({ id }) => said.get(id)),
      };
    }),
  };
}

test.each(formats)(
  '%s goes by its name in the list, and what it loses is told once',
  (id, { losses, ownParts, ...format }) => {
    expect(format.id).toBe(id);
    const all = [...losses, ...ownParts];
    expect(new Set(all).size).toBe(all.length);
    for (const part of all) expect(programParts).toContain(part);
  },
);

test('no two formats are written to files of the same name', () => {
  const extensions = formats.map(([, { extension }]) => extension);
  expect(new Set(extensions).size).toBe(extensions.length);
});

test('what is lost of a program is what it has and a format has no place for', () => {
  const { indicators, ...others } = sample;
  const scored = indicators.map((each) => ({ ...each, levels: each.levels.map((level) => ({ ...level, score: 1 })) }));
  expect(partsIn(sample, ['scores', 'policy'])).toEqual([]);
  expect(partsIn({ ...others, indicators: scored }, ['scores', 'policy'])).toEqual(['scores']);
  expect(partsIn(sample, ['identity', 'credentials', 'levelTexts', 'passes'])).toEqual([
    ...['identity', 'credentials', 'levelTexts', 'passes'],
  ]);
});

describe.each(['excel', 'csv', 'markdown'] as const)('%s', (id) => {
  const format: WrittenFormat = writtenFormats[id];

  test('holds all that is said of requirements, groups, indicators and levels, in their order', async () => {
    await fc.assert(
      fc.asyncProperty(anyFrameworkInWords, async (framework) => {
        expect(saidIn(await again(format, framework))).toEqual(saidIn(framework));
      }),
      { numRuns: runs(id === 'excel' ? 60 : 150), endOnFailure: true },
    );
  }, 60_000);

  test('gives the sample again, and twice the same ids', async () => {
    const read = await again(format, sample);
    expect(saidIn(read)).toEqual(saidIn(sample));
    expect(await again(format, sample)).toEqual(read);
  });
});

test('.matrix: all leaves in their order, with codes, hints and the levels that all have', async () => {
  const leaves = (framework: Framework) =>
    framework.indicators.map(({ code, text, hint, levels }) => ({
      code,
      text,
      hint,
      levels: levels.map(({ label }) => label),
    }));
  const read = await again(writtenFormats.mahara, sample);
  expect(leaves(read).map(({ text }) => text)).toEqual(
    sample.requirements.flatMap(({ indicatorIds }) =>
      indicatorIds.map((each) => sample.indicators.find(({ id }) => id === each)?.text),
    ),
  );
  expect(read.indicators[0]?.levels.map(({ label, passes }) => [label, passes])).toEqual(
    sample.indicators[0]?.levels.map(({ label, passes }) => [label, passes]),
  );
  await fc.assert(
    fc.asyncProperty(anyFrameworkInWords, async (framework) => {
      fc.pre(framework.requirements.some(({ indicatorIds }) => indicatorIds.length > 0));
      const read = await again(writtenFormats.mahara, framework);
      const { credentials } = writtenProgram(framework);
      const expected = credentials.flatMap(({ requirements, indicators }) => {
        const shown = new Set(requirements.flatMap(({ indicatorIds }) => indicatorIds));
        const alone = indicators.filter(({ id }) => !shown.has(id)).map(({ id }) => id);
        const all = [...requirements.map(({ indicatorIds }) => indicatorIds), alone].flat();
        return all.map((each) => indicators.find(({ id }) => id === each));
      });
      expect(new Set(read.indicators.map(({ text, hint }) => JSON.stringify([text, hint])))).toEqual(
        new Set(expected.map((each) => JSON.stringify([each?.text, each?.hint]))),
      );
      expect(read.indicators).toHaveLength(expected.length);
    }),
    { numRuns: runs(100), endOnFailure: true },
  );
}, 60_000);

describe.each(['csv', 'excel'] as const)('%s, in which nothing is a formula', (id) => {
  const [indicator, ...others] = sample.indicators;
  const texts = ['=HYPERLINK("https://x.example")', '+1', '-2', '@SUM(A1)', '\tx', "'=1", '＝1'];
  const risky = (text: string): Framework =>
    indicator
      ? { ...sample, indicators: [{ ...indicator, text, hint: text, code: text.trim().slice(0, 4) }, ...others] }
      : sample;

  test.each(texts)('%j', async (text) => {
    const read = await again(writtenFormats[id], risky(text));
    expect(read.indicators[0]?.text).toBe(text);
  });
});

test('CSV: a cell that could begin a formula has an apostrophe before it, and every cell stands in quotes', async () => {
  const [first, ...others] = sample.indicators;
  if (!first) throw new Error();
  const csv = await textOf(writtenFormats.csv, { ...sample, indicators: [{ ...first, text: '=1+1;=2' }, ...others] });
  expect(csv).toContain(`"'=1+1;=2"`);
  for (const line of csv
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n'))
    expect(line).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/);
});

test.each(['constructor', 'valueOf', '__proto__'])(
  'Excel: a text that programs give a meaning is kept: %s',
  async (word) => {
    const framework = {
      program: program({ title: word, credentialIds: ['c1' as CredentialId] }),
      credentials: [credential('c1', { title: word })],
      requirements: [requirement('1', 'c1', { title: word, indicatorIds: ['c1.1' as IndicatorId] })],
      indicators: [indicator('1', 'c1', { text: word })],
    };
    expect(saidIn(await again(writtenFormats.excel, framework))).toEqual(saidIn(framework));
  },
);
