import type { HighlightToWrite } from './annotations/highlight';
import { lastCrossReference } from './bytes/cross-reference';
import { type PageWork, withPages } from './pages/with-pages';
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
export function attemptsFor(source: Source, plan: PdfExportPlan): Attempt[] {
  const { annotated, before, bytes, highlights, placed } = source;
  const write = async (from: Uint8Array, work: Partial<PageWork> & Pick<PageWork, 'way'>) => {
    return await withPages(from, { highlights: [], draw: false, index: false, ...work }, placed, before.pages, plan);
  };

  const drawn = ways.map((way): Attempt => {
    const draw = async () => ({ ...(await write(bytes, { draw: true, index: true, way })), highlights: [] });
    return { way, index: true, flattened: true, write: draw };
  });
  const indexed = ways.map((way): Attempt => {
    const add = async () => {
      const done =
        way === 'appended'
          ? write(await annotated(), { index: true, way })
          : write(bytes, { highlights, index: true, way });
      return { ...(await done), highlights };
    };
    return { way, index: true, flattened: false, write: add };
  });
  const plain = ways.map((way): Attempt => {
    const annotate = async () => {
      const done =
        way === 'appended'
          ? { bytes: await annotated(), newPages: 0, lacking: '' }
          : await write(bytes, { highlights, way });
      return { ...done, highlights };
    };
    return { way, index: false, flattened: false, write: annotate };
  });

  // pdf-lib would write an encrypted file without its encryption.
  if (before.isEncrypted) return plain.filter(({ way }) => way === 'appended');
  const isSound = lastCrossReference(bytes) !== null;
  return [plan.flattened ? drawn : [], plan.index ? indexed : [], plain].flatMap((attempts) => {
    // Readers that rebuild a file's broken end by guesswork may not find what was appended after it.
    return isSound ? attempts : attempts.toReversed();
  });
}

const ways = ['appended', 'rewritten'] as const;
