import { delimited } from '@/lib/frameworks/delimited/reader';
import { html } from '@/lib/frameworks/html/reader';
import { markdown } from '@/lib/frameworks/markdown/reader';
import { plainText } from '@/lib/frameworks/plain-text/reader';
import { docx } from './docx/reader';
import type { BlockReader } from './reader';
import { xlsx } from './xlsx/reader';

/** Every reader of documents for people, by its id. Of those that may be meant, the first is taken. */
export const blockReaders = { docx, xlsx, html, markdown, delimited, plainText } as const satisfies Record<
  string,
  BlockReader
>;
