import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createWebDocument } from '@/lib/documents/web';
import { onRewritten } from '@/lib/host/rewriting';
import { runOverlay } from './run-overlay';

/** Puts the overlay into the page, and puts it there anew where a script writes the page's document anew. */
export function begin(context: ContentScriptContext): void {
  const rewritten = new AbortController();
  const signal = AbortSignal.any([context.signal, rewritten.signal]);
  runOverlay(context, createWebDocument, signal);
  onRewritten(
    document,
    () => {
      rewritten.abort();
      begin(context);
    },
    signal,
  );
}
