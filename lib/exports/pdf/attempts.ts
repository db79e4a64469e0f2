import type { HighlightToWrite } from './annotations/highlight';
import { withPages } from './pages/with-pages';
import type { PlacedMark } from './placing';
import type { PdfExportPlan } from './plan';
import type { Survey } from './survey';

/** What is known of a file before anything is written. */
export interface Source {
  bytes: Uint8Array;
  before: Survey;
  placed: readonly PlacedMark[];
  highlights: readonly HighlightToWrite[];
  /** With the highlights, by pdf.js, which writes them once. Rejects where it can't. */
  annotated(): Promise<Uint8Array<ArrayBuffer>>;
}

export interface Written {
  bytes: Uint8Array<ArrayBuffer>;
  highlights: readonly HighlightToWrite[];
  newPages: number;
  lacking: string;
}

/** A way to write the file; the first whose result is whole is taken. */
export interface Attempt {
  way: 'appended' | 'rewritten';
  index: boolean;
  flattened: boolean;
  write(): Promise<Written>;
}

/** From what was wished for in the way that changes least, down to what is still worth having. */
export function* attemptsFor(source: Source, plan: PdfExportPlan): Generator<Attempt> {
  const { annotated, before, bytes, highlights, placed } = source;
  // pdf-lib would write an encrypted file without its encryption.
  const canUsePdfLib = !before.isEncrypted;
  const work = async (from: Uint8Array, { toWrite = highlights, draw = false, index = false, way }: Work) => {
    return await withPages(from, { highlights: toWrite, draw, index, way }, placed, before.pages, plan);
  };

  if (plan.flattened && canUsePdfLib) {
    for (const way of ['appended', 'rewritten'] as const) {
      const write = async () => ({
        ...(await work(bytes, { toWrite: [], draw: true, index: true, way })),
        highlights: [],
      });
      yield { way, index: true, flattened: true, write };
    }
  }
  if (plan.index && canUsePdfLib) {
    const add = async () => await work(await annotated(), { toWrite: [], index: true, way: 'appended' });
    yield { way: 'appended', index: true, flattened: false, write: async () => ({ ...(await add()), highlights }) };
    const write = async () => ({ ...(await work(bytes, { index: true, way: 'rewritten' })), highlights });
    yield { way: 'rewritten', index: true, flattened: false, write };
  }
  const annotate = async () => ({ bytes: await annotated(), highlights, newPages: 0, lacking: '' });
  yield { way: 'appended', index: false, flattened: false, write: annotate };
  if (canUsePdfLib) {
    const write = async () => ({ ...(await work(bytes, { way: 'rewritten' })), highlights });
    yield { way: 'rewritten', index: false, flattened: false, write };
  }
}

interface Work {
  toWrite?: readonly HighlightToWrite[];
  draw?: boolean;
  index?: boolean;
  way: 'appended' | 'rewritten';
}
