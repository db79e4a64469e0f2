import { type ReadonlySignal, signal } from '@preact/signals';
import type { DocumentAdapter, Located } from '@/lib/documents/document';
import { whereSelected } from '@/lib/documents/where-selected';
import type { PassageId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';

/** Where the passages of the document are now. */
export interface Locating {
  located: ReadonlySignal<ReadonlyMap<PassageId, Located>>;
  /** Looks for those of the passages that have not been looked for since the text last changed. */
  look(passages: readonly Passage[]): void;
  /** The text has changed: what is known stays shown, and everything is looked for again at the next `look`. */
  textChanged(): void;
  /** Another document: nothing that was found holds any more. */
  forget(): void;
  /** Takes a passage to be where it was selected just now. */
  trust(passage: Passage): void;
}

/** Findings are shown in bundles, so that painting does not run once a passage. In ms. */
const bundleTime = 24;

/** Showing a bundle takes the longer the more is shown already: it is to take this part of the time at most. */
const showingShare = 1 / 8;

export function startLocating(adapter: Pick<DocumentAdapter, 'locate'>, until: AbortSignal): Locating {
  const located = signal<ReadonlyMap<PassageId, Located>>(new Map());
  let lookedFor = new Set<PassageId>();
  let round = new AbortController();

  async function run(passages: readonly Passage[]): Promise<void> {
    const stop = AbortSignal.any([round.signal, until]);
    let bundle = new Map<PassageId, Located>();
    let next = performance.now() + bundleTime;
    const show = () => {
      const began = performance.now();
      if (bundle.size > 0) located.value = new Map([...located.value, ...bundle]);
      bundle = new Map();
      const ended = performance.now();
      next = ended + Math.max(bundleTime, (ended - began) / showingShare);
    };
    for await (const found of adapter.locate(passages, stop)) {
      if (stop.aborted) return;
      bundle.set(found.passageId, found);
      if (performance.now() > next) show();
    }
    if (!stop.aborted) show();
  }

  function startOver(): void {
    round.abort();
    round = new AbortController();
    lookedFor = new Set();
  }

  return {
    located,
    look: (passages) => {
      const missing = passages.filter((passage) => !lookedFor.has(passage.id));
      for (const passage of missing) lookedFor.add(passage.id);
      if (missing.length > 0) void run(missing);
    },
    textChanged: startOver,
    forget: () => {
      startOver();
      located.value = new Map();
    },
    trust: (passage) => {
      const here = whereSelected(passage);
      if (!here) return;
      lookedFor.add(passage.id);
      located.value = new Map(located.value).set(passage.id, here);
    },
  };
}
