import { expect, test } from 'vitest';
import type { Located } from '@/lib/documents/document';
import { markOf } from '@/lib/exports/pdf';
import { choicesToHandIn, evidenceIn, forCredential, isTaken, takenFrom } from '@/lib/handing-in/evidence';
import type { PassageId } from '@/lib/model/ids';
import { passagesOf } from '@/lib/model/portfolio';
import { cellsOf, firstCredential, passage, portfolio, secondCredential } from '../model/a-portfolio';

const [first, second] = cellsOf();
const [other] = cellsOf(secondCredential);
if (!first || !second || !other) throw new Error('the sample has too few cells');

const lin = { origin: { author: 'Lin' } };
const all = portfolio(
  passage('own', [first, other]),
  passage('two', [first, second]),
  passage('elsewhere', [other]),
  passage('theirs', [first], lin),
);
const located = new Map<PassageId, Located>();
const describe = async () => null;
const written = async (credentialId: typeof firstCredential | null, others: string[] = []) => {
  const offered = forCredential(credentialId, all);
  const listed = evidenceIn(offered, located).filter((each) => isTaken(each, others as (typeof each.tagId)[]));
  const taken = await takenFrom(offered, new Set(listed.map(({ tagId }) => tagId)), [], located, describe);
  return { listed, marks: passagesOf(taken).map(markOf) };
};

test('what is written is what is listed: the passages of the credential with its cells, and no other’s unasked', async () => {
  const { listed, marks } = await written(firstCredential);
  expect(listed.map(({ tagId }) => tagId)).toEqual(['own', 'two']);
  expect(marks.map(({ indicators, rationale }) => ({ indicators, rationale }))).toEqual(
    listed.map(({ indicators, rationale }) => ({ indicators, rationale })),
  );
  expect(JSON.stringify(marks)).not.toContain(other.indicator.text);
  expect(JSON.stringify(marks)).not.toContain('in confidence');
});

test('what is another’s is written where it is asked for, and all credentials where none is chosen', async () => {
  const { marks } = await written(null, ['theirs']);
  expect(marks.map(({ rationale }) => rationale)).toEqual([
    'Because of own.',
    'Because of two.',
    'Because of elsewhere.',
    'Because of theirs.',
  ]);
});

test('there is a choice of the credentials that something is tagged for', () => {
  expect(choicesToHandIn(all).map(({ id }) => id)).toEqual([firstCredential, secondCredential]);
  expect(choicesToHandIn(portfolio(passage('own', [other]))).map(({ id }) => id)).toEqual([secondCredential]);
});
