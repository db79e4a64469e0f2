import type { Block, TableCell } from '@/lib/frameworks/blocks/block';
import type { SourceReading } from '@/lib/frameworks/read-source';
import type { FrameworkDraft } from '@/lib/model/framework';
import { piecesOf } from '@/lib/model/pieces';

/** A reading in parts, in its order, of which each is little enough to be taken over without anybody noticing. */
export type ReadingPart =
  /** All of it but what follows. */
  | { part: 'begun'; reading: SourceReading }
  | { part: 'blocks'; blocks: Block[] }
  /** Of the last block so far. */
  | { part: 'cells'; cells: readonly TableCell[] }
  | { part: 'credentials'; records: FrameworkDraft['credentials'] }
  | { part: 'requirements'; records: FrameworkDraft['requirements'] }
  | { part: 'indicators'; records: FrameworkDraft['indicators'] }
  | { part: 'ended' };

const size = 1_000;

export function* partsOf(reading: SourceReading): Generator<ReadingPart> {
  switch (reading.kind) {
    case 'refused':
      yield { part: 'begun', reading };
      break;
    case 'document':
      yield { part: 'begun', reading: { ...reading, blocks: [] } };
      yield* partsOfBlocks(reading.blocks);
      break;
    case 'framework': {
      const { program, credentials, requirements, indicators } = reading.draft;
      const draft = { program, credentials: [], requirements: [], indicators: [] };
      yield { part: 'begun', reading: { ...reading, draft } };
      for (const records of piecesOf(credentials, size)) yield { part: 'credentials', records };
      for (const records of piecesOf(requirements, size)) yield { part: 'requirements', records };
      for (const records of piecesOf(indicators, size)) yield { part: 'indicators', records };
    }
  }
  yield { part: 'ended' };
}

function* partsOfBlocks(all: readonly Block[]): Generator<ReadingPart> {
  let blocks: Block[] = [];
  for (const block of all) {
    blocks.push(block.kind === 'table' ? { ...block, cells: [] } : block);
    if (block.kind !== 'table' && blocks.length < size) continue;
    yield { part: 'blocks', blocks };
    blocks = [];
    if (block.kind === 'table') for (const cells of piecesOf(block.cells, size)) yield { part: 'cells', cells };
  }
  yield { part: 'blocks', blocks };
}

/** Puts a reading together of its parts as they come. */
export class ReadingAssembly {
  #reading: SourceReading | null = null;
  #blocks: Block[] = [];
  #cells: TableCell[] = [];

  /** The whole of it, with its last part. */
  add(part: ReadingPart): SourceReading | null {
    const draft = this.#reading?.kind === 'framework' ? this.#reading.draft : null;
    switch (part.part) {
      case 'begun':
        this.#reading = part.reading;
        break;
      case 'blocks':
        for (const block of part.blocks) this.#addBlock(block);
        break;
      case 'cells':
        this.#cells.push(...part.cells);
        break;
      case 'credentials':
        draft?.credentials.push(...part.records);
        break;
      case 'requirements':
        draft?.requirements.push(...part.records);
        break;
      case 'indicators':
        draft?.indicators.push(...part.records);
        break;
      case 'ended':
        return this.#reading?.kind === 'document' ? { ...this.#reading, blocks: this.#blocks } : this.#reading;
    }
    return null;
  }

  #addBlock(block: Block): void {
    if (block.kind === 'table') this.#cells = [];
    this.#blocks.push(block.kind === 'table' ? { ...block, cells: this.#cells } : block);
  }
}
