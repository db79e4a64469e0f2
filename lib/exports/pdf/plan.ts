import type { Passage } from '@/lib/model/passage';

/** One tag of the artifact. */
export interface EvidenceMark {
  /** Its PageSelectors and ShapeSelector say where it stands. They hold in the file that is exported. */
  passage: Passage;
  indicators: readonly { code: string; text: string; requirement: string }[];
  rationale: string;
  /** Palette slot, as in `--slot-…` of tokens.css; beyond the last the palette begins anew. */
  slot: number;
}

/** Every text that is written besides the person's own. */
export interface PdfWords {
  /** The heading of the evidence index. */
  indexTitle: string;
  /** Under the heading, such as the artifact's title and the person's name; empty for none. */
  indexSubtitle: string;
  /** What stands before a rationale, such as "Rationale". */
  rationale: string;
  /** Names a page by its label, such as "Page iv". */
  page(label: string): string;
}

export interface PdfExportPlan {
  /** The PDF as it was opened. It is only read. */
  bytes: Uint8Array;
  /** What opens it; null where nothing is asked. */
  password: string | null;
  marks: readonly EvidenceMark[];
  /** Named as author of each annotation; empty for none. */
  author: string;
  date: Date;
  /** Adds the evidence index as last pages. */
  index: boolean;
  /** Draws the marks into the pages, numbered as in the index, instead of annotating; brings the index with it. */
  flattened: boolean;
  /** Proofmark's own data, which `readTravellingData` finds again; empty for none. */
  data: string;
  words: PdfWords;
  /** The TrueType font that the index and the numbers are set in: LiberationSans-Regular.ttf of pdf.js. */
  font(): Promise<Uint8Array>;
}

/** What was wished for and is not in the file, and why. */
export type LeftOut =
  | { what: 'index' | 'flattened'; why: 'encrypted' | 'failed' }
  /** Marks whose passage stands on no page of the file. They are in the index. */
  | { what: 'marks'; why: 'noPlace'; count: number }
  /** Characters that the font lacks: shown as boxes, yet found and copied as what they are. */
  | { what: 'characters'; why: 'notInFont'; characters: string };

export type PdfRefusal = 'passwordWrong' | 'notOpened' | 'notWritten';

export type PdfExportResult =
  | {
      ok: true;
      /** The file in pieces, for `new Blob(parts)`: putting a large file together would need its size once more. */
      parts: Uint8Array<ArrayBuffer>[];
      /** `appended`: the file begins with exactly the original's bytes. `rewritten`: every object is written anew. */
      way: 'appended' | 'rewritten';
      leftOut: LeftOut[];
    }
  | {
      ok: false;
      reason: PdfRefusal;
      /** What went wrong at each attempt, for developers. */
      details: string[];
      /** The marks as W3C Web Annotation JSON-LD. */
      sidecar: string;
    };
