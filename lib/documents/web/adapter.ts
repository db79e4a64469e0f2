import type { BeginKind } from '@/lib/documents/begin-kind';
import { onRewritten } from '@/lib/host/rewriting';
import { createWebDocument } from './web-document';

/** The overlay over the page, and anew where a script writes the page's document anew. */
export const beginWeb: BeginKind = (put, signal) => {
  const rewritten = new AbortController();
  const until = AbortSignal.any([signal, rewritten.signal]);
  put(createWebDocument, until);
  onRewritten(
    document,
    () => {
      rewritten.abort();
      beginWeb(put, signal);
    },
    until,
  );
};
