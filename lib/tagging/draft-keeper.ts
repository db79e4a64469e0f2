import { effect } from '@preact/signals';
import type { DocumentIdentity } from '@/lib/model/artifact';
import type { Draft } from '@/lib/model/draft';
import { laterThan } from '@/lib/model/stamps';
import type { GivenCell } from '@/lib/model/tag';
import type { Backend } from './backend';
import type { Picking } from './picking';

/** While a person writes, the draft is kept this often, in ms. */
const keepEvery = 300;

/**
 * A page that goes away says so by one of these. What is sent at `pagehide` is too late in Firefox now and then;
 * `beforeunload` comes first, and is listened to only as long as something is being written.
 */
const leaving = ['beforeunload', 'pagehide', 'visibilitychange'];

/** Calls where the page may be about to go. */
export function onLeaving(listener: () => void, signal: AbortSignal): void {
  for (const type of leaving) window.addEventListener(type, listener, { signal, capture: true });
}

/** Keeps what is being written in one picker, so that a page that goes away takes nothing with it. */
export interface DraftKeeper {
  /** Keeps the draft now where it is worth keeping, and gives it; otherwise drops what was kept and gives null. */
  finish(): Draft | null;
  /** Ends keeping: the tag has been saved, and its draft with it is gone. */
  stop(): void;
}

/** @param stored All reasons as they are saved: what is still the same needs no draft. */
export function keepDrafts(
  picking: Picking,
  stored: string,
  document: DocumentIdentity,
  backend: Pick<Backend, 'keepDraft' | 'dropDraft'>,
): DraftKeeper {
  const createdAt = Date.now();
  let updatedAt = 0;
  const ended = new AbortController();
  let kept = reasonsOf(draftOf(picking, document, createdAt, createdAt)) !== stored;
  let timer = 0;

  function keep(): Draft | null {
    clearTimeout(timer);
    timer = 0;
    // Each state is later than the one before, also where the clock was put back in between.
    updatedAt = laterThan(updatedAt, Date.now());
    const draft = draftOf(picking, document, createdAt, updatedAt);
    if (!isWorthKeeping(draft, stored)) return null;
    kept = true;
    // What can't be kept is still in the picker, where saving will say why.
    backend.keepDraft(draft).catch(() => null);
    return draft;
  }

  const stopWatching = effect(() => {
    void [picking.rationale.value, picking.reasons.value, picking.chosen.value];
    if (!kept && reasonsOf(draftOf(picking, document, createdAt, createdAt)) === stored) return;
    timer ||= window.setTimeout(keep, keepEvery);
  });
  onLeaving(() => keep(), ended.signal);

  function stop(): void {
    clearTimeout(timer);
    stopWatching();
    ended.abort();
  }

  return {
    stop,
    finish: () => {
      stop();
      const draft = keep();
      if (!draft && kept) backend.dropDraft(picking.tagId).catch(() => null);
      return draft;
    },
  };
}

/** All that is written of why, in one text. */
export function reasonsOf({ rationale, cells }: { rationale: string; cells: readonly GivenCell[] }): string {
  return [rationale, ...cells.map(({ reason = '' }) => reason)].filter((each) => each !== '').join('\n\n');
}

/** More than a few words that are not stored yet: what a person would not like to write again. */
export function isWorthKeeping(draft: Draft, stored: string): boolean {
  const written = reasonsOf(draft);
  if (written === stored) return false;
  return written.trim().split(/\s+/).length > 3 || written.trim().length > 20;
}

export function draftOf(picking: Picking, document: DocumentIdentity, createdAt: number, updatedAt: number): Draft {
  return {
    id: picking.tagId,
    document,
    passage: picking.passage,
    cells: picking.cells().map(({ reason, ...cell }) => (reason ? { ...cell, reason } : cell)),
    rationale: picking.rationale.peek(),
    createdAt,
    updatedAt,
  };
}
