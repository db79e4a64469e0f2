import { effect, type ReadonlySignal } from '@preact/signals';
import type { Located } from '@/lib/documents/document';
import { readyStateOf } from '@/lib/dom/strangers';
import type { PageState } from '@/lib/messaging/protocol';
import type { DocumentIdentity } from '@/lib/model/artifact';
import type { PassageId } from '@/lib/model/ids';
import type { Backend } from './backend';
import { isSurely } from './recognising';
import { newSightings } from './sightings';

/** How long the text must have been at rest before what is not there counts as lost, in ms. */
const restBeforeLoss = 2_000;

/** Findings come in bundles; one report speaks for those of this time, in ms. */
const bundleTime = 400;

export interface Reporting {
  /** The text has changed: the rest begins anew. */
  textChanged(): void;
}

export interface Reported {
  state: ReadonlySignal<PageState | null>;
  located: ReadonlySignal<ReadonlyMap<PassageId, Located>>;
  identity(): DocumentIdentity | null;
}

/** Tells the database how the passages were found, where that is news. */
export function startReporting(
  { state, located, identity }: Reported,
  backend: Pick<Backend, 'reportSightings'>,
  /** Whether what was seen and is there no longer is gone. */
  holdsAll: boolean,
  signal: AbortSignal,
): Reporting {
  const seen = new Set<PassageId>();
  let settled = false;
  let settling = 0;
  let bundling = 0;

  function report(): void {
    const { artifact, tags } = state.peek() ?? { artifact: null, tags: [] };
    if (!artifact) return;
    const isDoubtful = !isSurely(artifact, identity());
    const sightings = newSightings({ tags, located: located.peek(), seen, settled, isDoubtful, at: Date.now() });
    if (sightings.length === 0) return;
    // A report that gets lost is made again on the next visit.
    backend.reportSightings({ artifactId: artifact.id, sightings }).catch(() => null);
  }

  function soon(): void {
    clearTimeout(bundling);
    bundling = window.setTimeout(report, bundleTime);
  }

  function rest(): void {
    settled = false;
    clearTimeout(settling);
    settling = window.setTimeout(() => {
      if (readyStateOf(document) !== 'complete') return rest();
      settled = true;
      soon();
    }, restBeforeLoss);
  }

  const stop = effect(() => {
    // Another document: what was seen there says nothing here.
    if (!state.value) seen.clear();
    for (const { status, passageId } of located.value.values()) if (status !== 'lost' && !holdsAll) seen.add(passageId);
    if (state.value && located.value.size > 0) soon();
  });
  rest();
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(settling);
    clearTimeout(bundling);
  });
  return { textChanged: rest };
}
