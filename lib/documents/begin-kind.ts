import type { PassageId } from '@/lib/model/ids';
import type { DocumentAdapter } from './document';

/** Puts an overlay over the document in the page, until the signal aborts. */
export type PutOverlay = (
  open: (given: { host: () => Element; signal: AbortSignal }) => DocumentAdapter,
  signal: AbortSignal,
) => { revealPassage(id: PassageId): void };

/** What the script of a kind does in its pages: it puts an overlay over what it finds opened there. */
export type BeginKind = (put: PutOverlay, signal: AbortSignal) => void;
