import { pdfReader } from '@/lib/documents/pdf/blocks/pdf-reader';
import { openToRead } from '@/lib/pdf-files/open-to-read';

/** What reads the documents that `lib/frameworks` can't read by itself. */
export const otherReaders = [pdfReader(openToRead)];
