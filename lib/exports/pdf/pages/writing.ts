import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { lastCrossReference } from '@/lib/exports/pdf/bytes/cross-reference';
import { joined } from '@/lib/exports/pdf/bytes/joined';

/** ISO 32000-1, annex C: beyond it, readers take an object's number for damage. */
const highestObjectNumber = 8_388_607;

type Library = typeof import('@cantoo/pdf-lib');
type Snapshot = ReturnType<PDFDocument['takeSnapshot']>;

/**
 * A PDF that objects are added to and changed in. pdf-lib's own way to save incrementally finds out what was changed by
 * searching all objects at each change; here it is said.
 */
export class PdfWriting {
  readonly #bytes: Uint8Array;
  readonly #snapshot: Snapshot;

  private constructor(
    readonly library: Library,
    readonly document: PDFDocument,
    bytes: Uint8Array,
  ) {
    this.#bytes = bytes;
    this.#snapshot = document.takeSnapshot();
  }

  /** @throws what pdf-lib throws, also for encrypted files. */
  static async open(bytes: Uint8Array): Promise<PdfWriting> {
    const library = await import('@cantoo/pdf-lib');
    const document = await library.PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true });
    if (document.context.largestObjectNumber > highestObjectNumber)
      throw new RangeError('objects are numbered too high');
    return new PdfWriting(library, document, bytes);
  }

  get context() {
    return this.document.context;
  }

  /** Says that the object under this reference is another, or has other things in it. */
  changed(reference: PDFRef): void {
    this.#snapshot.markRefForSave(reference);
  }

  /** A dictionary of its own under `key` of `holder`, with what was there, inherited or shared. */
  ownDictionary(holder: PDFDict, key: string, present: PDFDict | undefined): PDFDict {
    const own = present?.clone(this.context) ?? this.context.obj({});
    holder.set(this.library.PDFName.of(key), own);
    return own;
  }

  /** The bytes as they were, and after them what was changed. */
  async saveAppended(): Promise<Uint8Array<ArrayBuffer>> {
    // A section is followed by one of its kind (ISO 32000-1, 7.5.8.4).
    const useObjectStreams = lastCrossReference(this.#bytes) === 'stream';
    const update = await this.document.saveIncremental(this.#snapshot, { useObjectStreams });
    return joined([this.#bytes, update]);
  }

  /** Every object, written anew. Not in object streams: pdf.js would fetch a large file in many small pieces. */
  async saveRewritten(): Promise<Uint8Array<ArrayBuffer>> {
    const options = { useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false };
    return joined([await this.document.save(options)]);
  }
}
