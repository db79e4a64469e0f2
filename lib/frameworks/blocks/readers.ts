import { delimited } from '@/lib/frameworks/delimited/reader';
import { type FrameworkSource, likeliest } from '@/lib/frameworks/format';
import { html } from '@/lib/frameworks/html/reader';
import { markdown } from '@/lib/frameworks/markdown/reader';
import { plainText } from '@/lib/frameworks/plain-text/reader';
import type { BlockReader } from './reader';

/** Every reader of documents for people, by its id. Of those that may be meant, the first is taken. */
export const blockReaders = { html, markdown, delimited, plainText } as const satisfies Record<string, BlockReader>;

/** Who reads a source; null for nobody. */
export const readerOf = (source: FrameworkSource): BlockReader | null =>
  likeliest<BlockReader>(Object.values(blockReaders), source);
