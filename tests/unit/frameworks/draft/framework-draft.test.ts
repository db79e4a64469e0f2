import { expect, test } from 'vitest';
import { classify } from '@/lib/frameworks/classify/classify';
import { frameworkDraftOf } from '@/lib/frameworks/draft/framework-draft';
import { propose } from '@/lib/frameworks/propose';
import { readSource } from '@/lib/frameworks/read-source';
import type { FrameworkDraft } from '@/lib/model/framework';
import { limits } from '@/lib/model/limits';
import { halfOf } from '@/tests/support/fuzz/half-results';
import { laidOut, layoutOf } from '@/tests/support/rubrics/laid-out';
import { madeRubric } from '@/tests/support/rubrics/made-rubric';
import { Random } from '@/tests/support/rubrics/random';
import { asHtml } from '@/tests/support/rubrics/written';

const { signal } = new AbortController();

async function draftOf(text: string, name = 'a.txt'): Promise<FrameworkDraft> {
  const reading = await readSource({ name, mediaType: '', text }, [], signal);
  if (reading.kind !== 'document') throw new Error(reading.kind);
  return frameworkDraftOf(classify(reading).tree, name).draft;
}

const statements = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, at) => `- Statement number ${from + at} says something of its own`);

test('more indicators than a credential holds make several, and none is lost', async () => {
  const text = ['# All there is to show', '## One', ...statements(1_203), '## Two', ...statements(20, 2_000)].join(
    '\n',
  );
  const outcome = await propose({ name: 'long.md', mediaType: '', text }, [], signal);
  if (outcome.outcome !== 'read') throw new Error(outcome.reason);
  const { credentials, indicators, requirements, program } = outcome.draft;
  expect(program.credentialIds).toEqual(credentials.map(({ id }) => id));
  expect(credentials.map(({ id }) => indicators.filter(({ credentialId }) => credentialId === id).length)).toEqual([
    limits.indicators,
    limits.indicators,
    223,
  ]);
  expect(requirements.map(({ title }) => title)).toEqual(['One', 'One (2)', 'One (3)', 'Two']);
  expect(outcome.remarks.map(({ kind }) => kind)).toEqual(['split']);
  expect(halfOf(outcome.draft)).toBe('');
});

test('where only some of several requirements are asked for, the credential says so', async () => {
  const part = (number: number) =>
    `## Artifact ${number}: Plan ${number}\n### Competency Indicators\n- Shows ${number}`;
  const text = `# Planning for all\n\nChoose two of the following.\n\n${[1, 2, 3].map(part).join('\n\n')}\n`;
  const { credentials, requirements } = await draftOf(text);
  expect(credentials[0]?.choices).toMatchObject([{ count: 2, requirementIds: requirements.map(({ id }) => id) }]);
});

const known = (draft: FrameworkDraft): Map<string, string> =>
  new Map(draft.indicators.map(({ text, id }) => [text, id]));

test('a copy with other texts here and there has the same ids for what is the same, whatever its file is called', async () => {
  for (let seed = 1; seed <= 30; seed++) {
    const random = new Random(seed);
    const table = asHtml(laidOut(madeRubric(seed), { ...layoutOf(seed), direction: 'across', hasTitleRow: false }));
    const page = table.replace('<main>', '<main><h1>What teachers show in an open lesson</h1>');
    const copy = page.replace(/>([^<>]{20,})</g, (whole, text: string) =>
      random.is(0.1) && !text.startsWith('What') ? `>${text} and more<` : whole,
    );
    const [before, after] = [await draftOf(page, 'rubric.html'), await draftOf(copy, 'copy of rubric (2).html')];
    expect(after.program.id).toBe(before.program.id);
    const ids = known(before);
    for (const { text, id } of after.indicators) if (ids.has(text)) expect(id, text).toBe(ids.get(text));
    expect(new Set(after.indicators.map(({ id }) => id)).size).toBe(after.indicators.length);
  }
});

test('documents that are called alike, and are not the same, are told apart', async () => {
  const [one, other] = [
    await draftOf('# Rubric\n\n- Clear\n- Fair', 'maths.md'),
    await draftOf('# Rubric\n\n- Clear\n- Fair', 'art.md'),
  ];
  expect(one.program.id).not.toBe(other.program.id);
  expect(one.indicators[0]?.id).not.toBe(other.indicators[0]?.id);
});
