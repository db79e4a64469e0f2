import * as v from 'valibot';
import { type DocAddress, docPath } from '@/lib/documents/google-docs/address';
import { jsonGiven } from './json-given';
import type { RouteResult } from './route-result';

/** Of the operations of a model only what puts text in. Offsets begin with 1. */
const Operation = v.looseObject({
  ty: v.string(),
  ibi: v.optional(v.number()),
  s: v.optional(v.string()),
  nmr: v.optional(v.array(v.unknown())),
});
const Chunk = v.union([v.looseObject({ chunk: v.array(v.unknown()) }), v.array(v.unknown())]);

/**
 * The text of the model with which Docs started, which its page holds in scripts. It is as old as the page.
 *
 * @param tabId the tab whose text is wanted: the model of a document with tabs holds several
 */
export function textOfModel(page: Document, tabId: string): RouteResult {
  const scripts = [...page.scripts].map((script) => script.textContent ?? '');
  const chunks = scripts.flatMap((script) => jsonGiven(script, 'DOCS_modelChunk'));
  return textOfChunks(chunks, tabId);
}

/** The same of the page as its site gives it, for where the scripts are there no longer. */
export async function fetchedModel(address: DocAddress, tabId: string, signal: AbortSignal): Promise<RouteResult> {
  try {
    const response = await fetch(`${docPath(address)}/edit`, { credentials: 'same-origin', signal });
    if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) return { outcome: 'refused' };
    return textOfModel(new DOMParser().parseFromString(await response.text(), 'text/html'), tabId);
  } catch {
    return { outcome: signal.aborted ? 'late' : 'threw' };
  }
}

export function textOfChunks(chunks: readonly unknown[], tabId: string): RouteResult {
  const texts = new Map<string, string>();
  let tab = '';
  for (const given of chunks) {
    const chunk = v.safeParse(Chunk, given);
    if (!chunk.success) continue;
    const operations = Array.isArray(chunk.output) ? chunk.output : chunk.output.chunk;
    for (const each of operations) {
      const operation = v.safeParse(Operation, each);
      if (!operation.success) continue;
      const { ty, s, ibi, nmr } = operation.output;
      // What follows belongs to the tab that is named here.
      if (ty === 'nm' && typeof nmr?.[1] === 'string') tab = nmr[1];
      if (ty !== 'is' || s === undefined) continue;
      const before = texts.get(tab) ?? '';
      const at = Math.min(before.length, Math.max(0, (ibi ?? before.length + 1) - 1));
      texts.set(tab, before.slice(0, at) + s + before.slice(at));
    }
  }
  const text = texts.get(tabId) ?? texts.get('') ?? (texts.size === 1 ? [...texts.values()][0] : undefined);
  // As Docs gives it elsewhere, where a sign for the beginning comes first.
  return text ? { outcome: 'served', text: `\u0003${text}` } : { outcome: 'absent' };
}
