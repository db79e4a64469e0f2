import type { FrameworkRefusal, FrameworkSource, Likeness, SourcePlace } from '@/lib/frameworks/format';
import type { Block } from './block';

export type BlocksOutcome =
  | { outcome: 'read'; title: string; blocks: Block[] }
  | { outcome: 'refused'; reason: FrameworkRefusal; place: SourcePlace | null };

/** Of documents in pages: which are read, by their numbers from 1, and whom to tell how far it is. */
export interface Paging {
  pages?: readonly number[];
  onProgress?: (read: number, of: number) => void;
}

/** Reads documents that are laid out for people into blocks. What is heavy is loaded by `read`. */
export interface BlockReader {
  id: string;
  extensions: readonly `.${string}`[];
  /** By what is in it. Quick, and never throws. */
  recognise(source: FrameworkSource): Likeness;
  /** Trusts nothing in it. Never throws but where the signal has ended it. */
  read(source: FrameworkSource, signal: AbortSignal, paging?: Paging): Promise<BlocksOutcome>;
}
