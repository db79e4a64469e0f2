import { delimited } from '@/lib/frameworks/delimited/reader';
import type { FrameworkSource } from '@/lib/frameworks/format';
import { html } from '@/lib/frameworks/html/reader';
import { markdown } from '@/lib/frameworks/markdown/reader';
import { plainText } from '@/lib/frameworks/plain-text/reader';
import type { BlockReader } from './reader';

/** Every reader of documents for people, by its id. Of those that may be meant, the first is taken. */
export const blockReaders = { html, markdown, delimited, plainText } as const satisfies Record<string, BlockReader>;

/** Who reads a source: who surely can, else the first that may, else nobody. */
export function readerOf(source: FrameworkSource): BlockReader | null {
  const readers: readonly BlockReader[] = Object.values(blockReaders);
  const known = readers.map((reader) => ({ reader, likeness: reader.recognise(source) }));
  const found =
    known.find(({ likeness }) => likeness === 'certain') ?? known.find(({ likeness }) => likeness === 'possible');
  return found?.reader ?? null;
}
