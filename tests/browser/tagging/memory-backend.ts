import { done, refused } from '@/lib/messaging/answer';
import type { PageState, TagInput } from '@/lib/messaging/protocol';
import type { Failure } from '@/lib/model/failure';
import { newArtifactId, type TagId } from '@/lib/model/ids';
import type { Tag } from '@/lib/model/tag';
import type { Backend } from '@/lib/tagging/backend';
import { samplePage } from '@/tests/support/sample-page';

/** A backend that keeps everything in memory, and can be made to fail as the real one does. */
export interface MemoryBackend extends Backend {
  state: PageState;
  /** What the next save does after it has stored the tag, or instead. */
  nextSave: 'works' | 'diesAfterwards' | { failure: Failure };
  /** Another tab's doing. */
  store(input: TagInput): void;
}

export function memoryBackend(): MemoryBackend {
  const artifactId = newArtifactId();
  const before: PageState['tags'][] = [];
  const after: PageState['tags'][] = [];

  function put({ id, document, passage, cells, rationale }: TagInput): void {
    const stamps = { createdAt: 0, updatedAt: 0 };
    const tag: Tag = { id, artifactId, passage, cells, rationale, sighting: { status: 'lost', at: 0 }, ...stamps };
    const { state } = backend;
    before.push(state.tags);
    const artifact = { id: artifactId, ...document, requirementIds: [], ...stamps };
    backend.state = { ...state, artifact, draft: null, tags: [...state.tags.filter((other) => other.id !== id), tag] };
  }

  const changed = () => done({ changeId: String(before.length) });

  const backend: MemoryBackend = {
    state: samplePage(),
    nextSave: 'works',
    store: put,
    pageState: async () => done(structuredClone(backend.state)),
    alike: async () => done([]),
    tagKeys: async () => done('Alt+Shift+G'),
    openShortcuts: async () => done(null),
    saveTag: async (input) => {
      const how = backend.nextSave;
      backend.nextSave = 'works';
      if (typeof how === 'object') return refused(how.failure);
      put(structuredClone(input));
      if (how === 'diesAfterwards') throw new Error('the message port closed before a response was received');
      return changed();
    },
    deleteTag: async (tagId: TagId) => {
      before.push(backend.state.tags);
      backend.state = { ...backend.state, tags: backend.state.tags.filter((tag) => tag.id !== tagId) };
      return changed();
    },
    undo: async () => {
      after.push(backend.state.tags);
      backend.state = { ...backend.state, tags: before.pop() ?? [] };
      return changed();
    },
    redo: async () => {
      backend.state = { ...backend.state, tags: after.pop() ?? [] };
      return changed();
    },
    reportSightings: async () => done(null),
    keepDraft: async (draft) => {
      backend.state = { ...backend.state, draft };
      return done(null);
    },
    askForFeedback: async () => done(null),
    markThreads: async () => changed(),
    writeReview: async () => done(null),
    openReview: async () => done(null),
    dropDraft: async () => {
      backend.state = { ...backend.state, draft: null };
      return done(null);
    },
  };
  return backend;
}
