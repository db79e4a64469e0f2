import { expect, test } from 'vitest';
import { plainLine } from '@/lib/frameworks/blocks/block';
import { classify } from '@/lib/frameworks/classify/classify';
import type { IntakeId } from '@/lib/model/ids';
import { draftToKeep } from '@/lib/programs/intake/kept-draft';

const { signal } = new AbortController();
const item = (text: string) => ({ kind: 'item', line: plainLine(text, { marker: '-' }), from: { line: 1 } }) as const;
const { tree } = classify({ title: 'Wait time', blocks: [item('Learners think.'), item('Learners speak.')] });
const from = (address: string) =>
  draftToKeep({ id: 'one' as IntakeId, name: 'page.html', title: 'Wait time', address }, tree, signal);

test('what is kept of a page says where that was; what has no address says nothing of it', async () => {
  const address = 'https://issuer.example/wait-time';
  expect((await from(address)).draft.program).toMatchObject({ title: 'Wait time', provenance: { address } });
  expect((await from('')).draft.program).not.toHaveProperty('provenance');
});
