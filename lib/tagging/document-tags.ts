import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PageState, TagInput } from '@/lib/messaging/protocol';
import type { DocumentIdentity } from '@/lib/model/artifact';
import type { Failure } from '@/lib/model/failure';
import type { TagId } from '@/lib/model/ids';
import { askedTags } from './asked';
import type { Backend } from './backend';
import { type ChoiceBook, emptyBook, openBook } from './choice-book';
import { reasonsOf } from './draft-keeper';
import { patiently } from './saving';
import type { ShownTag } from './shown-tag';

/** Whether there is anything to tag to, as far as is known. */
export type ChoicesState = 'loading' | 'none' | 'some' | { failure: Failure };

/** The tags of the document in this tab, as stored and as just changed by the person. */
export interface DocumentTags {
  /** Null until the background has answered for the first time. */
  state: ReadonlySignal<PageState | null>;
  book: ReadonlySignal<ChoiceBook>;
  /** Stored tags with what is under way laid over them: shown at once, whether or not it has been stored yet. */
  tags: ReadonlySignal<readonly ShownTag[]>;
  /** These, and the passages that someone else asks about. */
  shown: ReadonlySignal<readonly ShownTag[]>;
  choices: ReadonlySignal<ChoicesState>;
  /** Reads the stored tags of the document anew. Resolves once what was stored at the call, or later, is shown. */
  refresh(document: DocumentIdentity): Promise<void>;
  /** Shows a tag before it is stored, until `settle` is called for it. */
  expect(input: TagInput): void;
  /** Hides a tag before it is deleted, until `settle` is called for it. */
  expectGone(tagId: TagId): void;
  settle(tagId: TagId): void;
  /** Forgets everything, as for another document. */
  clear(): void;
}

/** All reasons of a tag as they are stored, in one text; empty where there is no such tag. */
export function storedReasons({ tags }: Pick<DocumentTags, 'tags'>, tagId: TagId): string {
  const tag = tags.peek().find(({ id }) => id === tagId);
  return tag ? reasonsOf(tag) : '';
}

export function openDocumentTags(backend: Pick<Backend, 'pageState'>): DocumentTags {
  const state = signal<PageState | null>(null);
  const failure = signal<Failure | null>(null);
  const expected = signal<ReadonlyMap<TagId, ShownTag | null>>(new Map());
  let latest = 0;
  let newest = Promise.resolve();

  function lay(tagId: TagId, tag: ShownTag | null | undefined): void {
    const next = new Map(expected.value);
    if (tag === undefined) next.delete(tagId);
    else next.set(tagId, tag);
    expected.value = next;
  }

  const tags = computed(() => {
    const shown = new Map<TagId, ShownTag>(state.value?.tags.map((tag) => [tag.id, tag]));
    for (const [id, tag] of expected.value) {
      if (tag) shown.set(id, tag);
      else shown.delete(id);
    }
    return [...shown.values()];
  });

  // What is asked stays the same while only the person's own tags change.
  const asked = computed(() => askedTags(state.value?.reviews ?? []));
  const shown = computed(() => [...tags.value, ...asked.value]);

  const book = computed(() => (state.value ? openBook(state.value) : emptyBook));
  const choices = computed(() => {
    if (state.value) return book.value.choices.length > 0 ? 'some' : 'none';
    return failure.value ? { failure: failure.value } : 'loading';
  });

  async function read(document: DocumentIdentity, mine: number): Promise<void> {
    const answer = await patiently(() => backend.pageState(document));
    if (mine !== latest) return newest;
    batch(() => {
      failure.value = answer.ok ? null : answer.failure;
      if (answer.ok) state.value = answer.value;
    });
  }

  return {
    state,
    book,
    tags,
    shown,
    choices,
    refresh: (document) => {
      latest += 1;
      newest = read(document, latest);
      return newest;
    },
    expect: (input) => lay(input.id, input),
    expectGone: (tagId) => lay(tagId, null),
    settle: (tagId) => lay(tagId, undefined),
    clear: () =>
      batch(() => {
        latest += 1;
        state.value = null;
        expected.value = new Map();
      }),
  };
}
