import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FrameworkOutcome } from '@/lib/frameworks/format';
import { programFileText } from '@/lib/frameworks/proofmark/write';
import { propose } from '@/lib/frameworks/propose';
import { keptFramework } from '@/lib/model/framework';
import { sampleProgram } from '@/lib/sample/sample-program';
import { runs } from '@/tests/support/runs';

const sample = sampleProgram(5);
const { signal } = new AbortController();
const read = (text: string) => propose({ name: 'program.json', mediaType: '', text }, [], signal);
const whole = programFileText(sample);

/** The sample's file with something in it replaced. */
const changed = (from: string, to: string): string => {
  expect(whole).toContain(from);
  return whole.replace(from, to);
};

test('what is written is read again as it was, but for when, and that it is the person’s own', async () => {
  const outcome = await read(whole);
  if (outcome.outcome !== 'read') throw new Error(JSON.stringify(outcome));
  expect(keptFramework(outcome.draft, 5)).toEqual({ ...sample, program: { ...sample.program, source: 'own' } });
  expect(programFileText(keptFramework(outcome.draft, 7))).toBe(whole);
});

test('a file of the first version is read as it was meant', async () => {
  expect(await read(changed('"version": 2', '"version": 1'))).toEqual(await read(whole));
});

test('bytes say the same as text, whatever the file is called', async () => {
  const bytes = new TextEncoder().encode(whole);
  expect(await propose({ name: 'picture.png', mediaType: 'image/png', bytes }, [], signal)).toEqual(await read(whole));
});

test('when things were made here is not in the file, nor how they came', () => {
  for (const name of ['createdAt', 'updatedAt', 'source', 'order']) expect(whole).not.toContain(`"${name}"`);
});

test.each<[string, () => string, FrameworkOutcome]>([
  [
    'a later version is refused as such',
    () => changed('"version": 2', '"version": 3'),
    { outcome: 'refused', reason: 'newer', place: null },
  ],
  [
    'what is missing is refused with its place',
    () => changed('"title": "Teaching Every Learner"', '"name": "Teaching Every Learner"'),
    { outcome: 'refused', reason: 'outOfShape', place: { item: 'program.title' } },
  ],
  [
    'a key that nobody knows is a mistake',
    () => changed('"kind": "stack"', '"kind": "stack", "credits": 3'),
    { outcome: 'refused', reason: 'outOfShape', place: { item: 'program.credits' } },
  ],
  [
    'a file that is cut off is refused with its line',
    () => `${whole.split('\n').slice(0, 9).join('\n')}\n  %`,
    { outcome: 'refused', reason: 'damaged', place: { line: 10 } },
  ],
  [
    'an id that leads nowhere is named',
    () => whole.replace(/("indicatorIds": \[\s*)"[^"]+"/, '$1"sample.gone"'),
    { outcome: 'refused', reason: 'leadsNowhere', place: { item: 'sample.gone' } },
  ],
  [
    'an id of two things is named',
    () => whole.replace(`"id": "${sample.credentials[1]?.id}"`, `"id": "${sample.credentials[0]?.id}"`),
    { outcome: 'refused', reason: 'twice', place: { item: sample.credentials[0]?.id ?? '' } },
  ],
  [
    'a key that could reach what all objects share is refused',
    () => changed('"kind": "stack"', '"kind": "stack", "__proto__": {}'),
    { outcome: 'refused', reason: 'damaged', place: null },
  ],
  ['anything else is unknown', () => '{"programs":[]}', { outcome: 'refused', reason: 'unknown', place: null }],
])('%s', async (_, text, outcome) => {
  expect(await read(text())).toEqual(outcome);
});

test('what deceives the eye is taken out', async () => {
  const outcome = await read(changed('Teaching Every Learner', 'Teaching \\u202eEvery Learner'));
  expect(outcome).toMatchObject({ outcome: 'read', draft: { program: { title: 'Teaching Every Learner' } } });
});

test('whatever a file holds, it is read or refused', async () => {
  const name = '{"format":"proofmark-program","version":1,"program":';
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.nat(whole.length), async (json, cut) => {
      for (const text of [`${name}${json}}`, `${name}${json}`, whole.slice(0, cut), `${json}${whole.slice(cut)}`]) {
        expect(['read', 'refused']).toContain((await read(text)).outcome);
      }
    }),
    { numRuns: runs(30) },
  );
});
