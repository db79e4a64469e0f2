import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DocumentAdapter } from '@/lib/documents/document';
import type { DocumentIdentity } from '@/lib/model/artifact';
import type { ArtifactId } from '@/lib/model/ids';
import type { DocumentTags } from './document-tags';
import type { Locating } from './locating';

/** Keeps the tags and their places in step with the document and the database. */
export interface Following {
  identity: ReadonlySignal<DocumentIdentity | null>;
  /** Resolves when the stored tags have been read for the first time. */
  ready: Promise<void>;
  /** Something of these artifacts was committed; 'all' stands for anything. */
  announced(artifactIds: readonly ArtifactId[] | 'all'): void;
}

export interface FollowingNeeds {
  adapter: Pick<DocumentAdapter, 'identify' | 'onChange'>;
  tags: DocumentTags;
  locating: Locating;
  /** The text has changed and come to rest. */
  textChanged(): void;
  /** The tab now shows another document, without having been loaded anew. */
  left(): void;
}

export function followDocument(
  { adapter, tags, locating, textChanged, left }: FollowingNeeds,
  until: AbortSignal,
): Following {
  const identity = signal<DocumentIdentity | null>(null);
  let stale = false;

  async function refresh(): Promise<void> {
    stale = false;
    if (identity.value) await tags.refresh(identity.value);
  }

  /** Pages rename themselves as they go: it is the same document while any name stays. */
  async function recognise(): Promise<void> {
    const next = await adapter.identify();
    const before = identity.peek();
    if (until.aborted || (before && before.aliases.join() === next.aliases.join())) return;
    const same = before?.aliases.some((alias) => next.aliases.includes(alias)) ?? true;
    identity.value = next;
    if (!same) {
      left();
      tags.clear();
      locating.forget();
    }
    await refresh();
  }

  const look = () => locating.look(tags.shown.peek().map((tag) => tag.passage));
  const stop = effect(() => locating.look(tags.shown.value.map((tag) => tag.passage)));
  until.addEventListener('abort', stop);

  adapter.onChange(() => {
    locating.textChanged();
    textChanged();
    look();
    void recognise();
  }, until);

  document.addEventListener('visibilitychange', () => stale && !document.hidden && void refresh(), { signal: until });

  return {
    identity,
    ready: recognise(),
    announced: (artifactIds) => {
      const mine = tags.state.peek()?.artifact?.id;
      // The choices and recent picks may have changed too: they are read when the tab is next looked at.
      if (document.hidden) stale = true;
      else if (artifactIds === 'all' || !mine || artifactIds.length === 0 || artifactIds.includes(mine)) void refresh();
    },
  };
}
