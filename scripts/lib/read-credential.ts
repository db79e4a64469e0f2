import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pdfReader } from '@/lib/documents/pdf/blocks/pdf-reader';
import { programFileText } from '@/lib/frameworks/proofmark/write';
import { propose } from '@/lib/frameworks/propose';
import { keptFramework } from '@/lib/model/framework';
import { openPdf } from './open-pdf';

/**
 * Prints one line a file: what is proposed as Proofmark's own JSON, or `{ refused, place, file }`. Remarks go to where
 * errors go.
 *
 * @returns the exit code: 1 where a file was refused, 2 where none was named
 */
export async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error('npm run -s read-credential -- FILE…');
    return 2;
  }
  let code = 0;
  for (const file of files) {
    const bytes = new Uint8Array(await readFile(resolve(process.env.INIT_CWD ?? '', file)));
    const outcome = await propose(
      { name: basename(file), mediaType: '', bytes },
      [pdfReader(openPdf)],
      new AbortController().signal,
    );
    if (outcome.outcome === 'read') {
      console.log(JSON.stringify(JSON.parse(programFileText(keptFramework(outcome.draft, 0)))));
      for (const { kind, place } of outcome.remarks) console.error(`${file}: ${kind} at ${JSON.stringify(place)}`);
    } else {
      code = 1;
      console.log(JSON.stringify({ refused: outcome.reason, place: outcome.place, file }));
    }
  }
  return code;
}
