import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DocumentAdapter } from '@/lib/documents/document';
import { isHidden, listen } from '@/lib/dom/strangers';
import type { AlikeArtifact } from '@/lib/model/alike';
import type { DocumentIdentity } from '@/lib/model/artifact';
import type { ArtifactId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { isClaim, namesOf } from '@/lib/model/names';
import type { Backend } from './backend';
import type { DocumentTags } from './document-tags';
import type { Locating } from './located-passages';
import { recogniseAmong } from './recognising';
import { patiently } from './saving';

/** Keeps the tags and their places in step with the document and the database. */
export interface Following {
  identity: ReadonlySignal<DocumentIdentity | null>;
  /** Resolves when the stored tags have been read for the first time. */
  ready: Promise<void>;
  /** Something of these artifacts was committed; 'all' stands for anything. */
  announced(artifactIds: readonly ArtifactId[] | 'all'): void;
}

export interface FollowingNeeds {
  adapter: Pick<DocumentAdapter, 'identify' | 'onChange' | 'locate' | 'describe' | 'sketch'>;
  backend: Pick<Backend, 'alike'>;
  tags: DocumentTags;
  locating: Locating;
  /** The text has changed and come to rest. */
  textChanged(): void;
  /** The tab now shows another document, without having been loaded anew. */
  left(): void;
}

export function followDocument(
  { adapter, backend, tags, locating, textChanged, left }: FollowingNeeds,
  until: AbortSignal,
): Following {
  const identity = signal<DocumentIdentity | null>(null);
  let stale = false;
  let latest = 0;
  let newest: Promise<void> = Promise.resolve();
  let alike: { asked: string; artifacts: readonly AlikeArtifact[] } = { asked: '', artifacts: [] };

  async function refresh(): Promise<void> {
    stale = false;
    if (identity.value) await tags.refresh(identity.value);
  }

  /** Pages rename themselves as they go: it is the same document while any name stays, whatever comes in by a login. */
  async function recognise(): Promise<void> {
    latest += 1;
    const mine = latest;
    const next = await known(await adapter.identify());
    if (until.aborted) return;
    if (mine !== latest) return newest;
    const before = identity.peek();
    const isRenamed = before?.aliases.join() !== next.aliases.join();
    const sketch = next.sketch ?? before?.sketch;
    identity.value = { ...next, ...(sketch && !isRenamed && { sketch }) };
    if (before && isRenamed && !before.aliases.some((alias) => !isClaim(alias) && next.aliases.includes(alias))) {
      left();
      tags.clear();
      locating.forget();
    }
    look();
    if (isRenamed) await refresh();
    void addSketch();
  }

  /** With the names of the artifact that the page is found to be, where its own names don't say so. */
  async function known(own: DocumentIdentity): Promise<DocumentIdentity> {
    if (!adapter.sketch) return own;
    const asked = own.aliases.join();
    if (alike.asked !== asked) {
      const answer = await patiently(() => backend.alike(own.aliases));
      if (!answer.ok) return own;
      alike = { asked, artifacts: answer.value };
    }
    const artifact = await recogniseAmong(alike.artifacts, own, adapter, until);
    return artifact ? { ...own, aliases: withNames(own.aliases, namesOf(artifact)) } : own;
  }

  async function addSketch(): Promise<void> {
    const sketch = await adapter.sketch?.();
    if (sketch && identity.value && !until.aborted) identity.value = { ...identity.value, sketch };
  }

  const recogniseAnew = (): Promise<void> => {
    newest = recognise();
    return newest;
  };

  const look = () => locating.look(tags.shown.peek().map((tag) => tag.passage));
  const stop = effect(() => locating.look(tags.shown.value.map((tag) => tag.passage)));
  until.addEventListener('abort', stop);

  adapter.onChange(() => {
    locating.textChanged();
    textChanged();
    // What is known is looked for only once it is clear that this is still the page that it is known of.
    void recogniseAnew();
  }, until);

  listen(document, 'visibilitychange', () => stale && !isHidden(document) && void refresh(), { signal: until });

  return {
    identity,
    ready: recogniseAnew(),
    announced: (artifactIds) => {
      const mine = tags.state.peek()?.artifact?.id;
      // The choices and recent picks may have changed too: they are read when the tab is next looked at.
      if (isHidden(document)) stale = true;
      else if (artifactIds === 'all' || !mine || artifactIds.length === 0 || artifactIds.includes(mine)) void refresh();
    },
  };
}

/** The own address stays first: of two artifacts it decides. */
const withNames = (own: readonly string[], names: readonly string[]): string[] =>
  [...new Set([...own, ...names])].slice(0, limits.aliases);
