import { cleanAddress } from '@/lib/documents/page-keys';
import type { DocumentIdentity } from '@/lib/model/artifact';
import { fileAlias } from '@/lib/model/file-alias';
import { digestOf } from '@/lib/pdf-files/read-bytes';

interface Known {
  /** SHA-256 in hexadecimal digits: of the open file, then of files that it was proven to be made from. */
  files: readonly string[];
  /** What the document calls itself; null or empty where it has no title. */
  title: string | null;
  /** Name of the file. */
  name: string;
  url: string | null;
  /** The file's own identifier, which stays when it is saved again, and which copies and derived files share. */
  fingerprint: string | null;
  pages: number;
  /** Text of its first page. */
  opening: string;
}

const longestTitle = 1_000;

/** Titles that programs give to what has none. */
const empty = /^(untitled|microsoft word - .*|document\d*|.*\.(docx?|indd|pptx?|tex|dvi))$/i;

/**
 * The names of a PDF: what it consists of first, then where it came from, and last its own identifier. The latter alone
 * says too little: a publisher's files may all share one. It counts together with the number of pages and how the text
 * begins.
 */
export async function identifyPdf({
  files,
  title,
  name,
  url,
  fingerprint,
  pages,
  opening,
}: Known): Promise<DocumentIdentity> {
  const stated = title?.trim() ?? '';
  const beginning = opening.replace(/\s+/g, ' ').trim();
  const known =
    fingerprint && beginning
      ? [`pdf:${fingerprint}:${pages}:${(await digestOf(new TextEncoder().encode(beginning))).slice(0, 32)}`]
      : [];
  const address = url === null ? null : cleanAddress(url);
  return {
    kind: 'pdf',
    title: (stated && !empty.test(stated) ? stated : name).slice(0, longestTitle),
    url: address ?? '',
    aliases: [...files.map(fileAlias), ...(address ? [address] : []), ...known],
  };
}
