import { effect } from '@preact/signals';
import type { DocumentIdentity } from '@/lib/model/artifact';
import type { Draft } from '@/lib/model/draft';
import { laterThan } from '@/lib/model/stamps';
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

/** @param stored The rationale as it is saved: what is still the same needs no draft. */
export function keepDrafts(
  picking: Picking,
  stored: string,
  document: DocumentIdentity,
  backend: Pick<Backend, 'keepDraft' | 'dropDraft'>,
): DraftKeeper {
  const createdAt = Date.now();
  let updatedAt = 0;
  const ended = new AbortController();
  let kept = picking.rationale.peek() !== stored;
  let timer = 0;

  function keep(): Draft | null {
    clearTimeout(timer);
    timer = 0;
    // Each state is later than the one before, also where the clock was put back in between.
    updatedAt = laterThan(updatedAt, Date.now());
    const draft = draftOf(picking, document, createdAt, updatedAt);
    if (draft.rationale === stored || !worthKeeping(draft.rationale)) return null;
    kept = true;
    // What can't be kept is still in the picker, where saving will say why.
    backend.keepDraft(draft).catch(() => null);
    return draft;
  }

  const stopWatching = effect(() => {
    if (picking.rationale.value === stored && !kept) return;
    void picking.chosen.value;
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

/** More than a few words: what a person would not like to write again. */
export function worthKeeping(rationale: string): boolean {
  return rationale.trim().split(/\s+/).length > 3 || rationale.trim().length > 20;
}

export function draftOf(picking: Picking, document: DocumentIdentity, createdAt: number, updatedAt: number): Draft {
  return {
    id: picking.tagId,
    document,
    passage: picking.passage,
    cells: picking.chosen.peek().map((choice) => choice.cell),
    rationale: picking.rationale.peek(),
    createdAt,
    updatedAt,
  };
}
