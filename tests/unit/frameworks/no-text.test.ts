import { expect, test } from 'vitest';
import type { FrameworkRefusal } from '@/lib/frameworks/format';
import { readSource } from '@/lib/frameworks/read-source';

const { signal } = new AbortController();
const bytes = (begins: readonly number[], length = 2_000) => Uint8Array.from({ length }, (_, at) => begins[at] ?? 0);

test.each<[name: string, bytes: Uint8Array<ArrayBuffer>, reason: FrameworkRefusal]>([
  ['nothing.docx', new Uint8Array(), 'empty'],
  ['cut.docx', bytes([0x50, 0x4b, 0x03, 0x04, 20]), 'damaged'],
  ['old.doc', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldOffice'],
  ['zeros.csv', bytes([]), 'unknown'],
  ['picture.png', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'unknown'],
])('what is no text is never read as one: %s', async (name, content, reason) => {
  expect(await readSource({ name, mediaType: '', bytes: content }, [], signal)).toEqual({
    ...{ kind: 'refused', reason, place: null },
  });
});

test('text of two bytes a letter is read, whatever zeros are in it', async () => {
  const letters = [...'- Learners talk.\n- Learners listen.'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const content = Uint8Array.from([0xff, 0xfe, ...letters]);
  expect(await readSource({ name: 'list.txt', mediaType: '', bytes: content }, [], signal)).toMatchObject({
    kind: 'document',
  });
});
