import type { ReadonlySignal } from '@preact/signals';
import { type DocumentAdapter, type Found, isFound } from '@/lib/documents/document';
import type { Answer, Done, ThreadMarks } from '@/lib/messaging/protocol';
import type { DocumentIdentity } from '@/lib/model/artifact';
import type { TagId } from '@/lib/model/ids';
import { type Passage, shapeOf } from '@/lib/model/passage';
import type { Backend } from './backend';
import type { DocumentTags } from './document-tags';
import type { Locating } from './located-passages';
import type { Notices } from './notices';
import { patiently } from './saving';
import type { ShownTag } from './shown-tag';
import { type Direction, type Edge, moveEdge } from './span';

/** What can be done to a tag that is there. Each shows its effect at once and says where it could not be stored. */
export interface TagActions {
  remove(tag: ShownTag): Promise<void>;
  undo(changeId: string): Promise<void>;
  redo(changeId: string): Promise<void>;
  /** Makes the passage longer or shorter by a word. False where it can't be. */
  resize(tag: ShownTag, edge: Edge, direction: Direction): Promise<boolean>;
  /** Takes the text that stands there now as the passage: from then on that is what is looked for. */
  accept(tag: ShownTag, located: Found): Promise<Answer<Done>>;
  /** Takes the present selection as the passage. */
  attachSelection(tag: ShownTag): Promise<Answer<Done>>;
  /** Goes to where feedback on the passage is asked for. */
  ask(tagId: TagId): Promise<void>;
  /** Marks what a reviewer said as seen to, or not. */
  mark(marks: ThreadMarks): Promise<void>;
  /** Goes to where keys are shown, with the way to set them. */
  setKeys(): Promise<void>;
}

export interface ActionNeeds {
  adapter: Pick<DocumentAdapter, 'describe' | 'adoptRegion' | 'selection' | 'letGo'>;
  backend: Backend;
  identity: ReadonlySignal<DocumentIdentity | null>;
  tags: DocumentTags;
  locating: Locating;
  notices: Notices;
}

export function tagActions({ adapter, backend, identity, tags, locating, notices }: ActionNeeds): TagActions {
  async function store(tagId: TagId, send: () => Promise<Answer<Done>>): Promise<Answer<Done>> {
    // What is offered to be undone there is not the last thing any more.
    notices.dismiss();
    const answer = await patiently(send);
    const document = identity.peek();
    if (answer.ok && document) await tags.refresh(document);
    if (!answer.ok) notices.show({ kind: 'failed', failure: answer.failure });
    tags.settle(tagId);
    return answer;
  }

  /** The passage as located; null where the page has changed so that its offsets now mean other text. */
  async function standing({ start, end, quote }: Found): Promise<Passage | null> {
    const passage = await adapter.describe(start, end);
    return passage?.quote === quote.trim() ? passage : null;
  }

  async function rebind(tag: ShownTag, passage: Passage | null, kind: 'accepted' | 'moved'): Promise<Answer<Done>> {
    const document = identity.peek();
    if (!passage || !document) return { ok: false, failure: 'notHere' };
    const { id, cells, rationale } = tag;
    const input = { id, document, passage, cells, rationale };
    locating.trust(passage);
    tags.expect(input);
    const answer = await store(id, () => backend.saveTag(input));
    if (answer.ok) notices.show({ kind, changeId: answer.value.changeId });
    return answer;
  }

  async function replay(kind: 'undone' | 'redone', send: () => Promise<Answer<Done>>): Promise<void> {
    const answer = await patiently(send);
    const document = identity.peek();
    if (answer.ok && document) await tags.refresh(document);
    notices.show(answer.ok ? { kind, ...answer.value } : { kind: 'failed', failure: answer.failure });
  }

  return {
    remove: async (tag) => {
      tags.expectGone(tag.id);
      const answer = await store(tag.id, () => backend.deleteTag(tag.id));
      if (answer.ok) notices.show({ kind: 'deleted', changeId: answer.value.changeId });
    },
    undo: (changeId) => replay('undone', () => backend.undo(changeId)),
    redo: (changeId) => replay('redone', () => backend.redo(changeId)),
    resize: async (tag, edge, direction) => {
      const located = locating.located.peek().get(tag.passage.id);
      if (!located || !isFound(located)) return false;
      const present = await standing(located);
      const span = present && moveEdge(present, edge, direction);
      const passage = span && (await adapter.describe(span.start, span.end));
      if (!passage) {
        notices.show({ kind: 'atLimit' });
        return false;
      }
      return (await rebind(tag, passage, 'moved')).ok;
    },
    accept: async (tag, located) => {
      const region = shapeOf(tag.passage) ? await adapter.adoptRegion?.(tag.passage) : undefined;
      const passage = region ?? (await standing(located));
      const answer = await rebind(tag, passage, 'accepted');
      if (!passage && !answer.ok) notices.show({ kind: 'failed', failure: answer.failure });
      return answer;
    },
    ask: async (tagId) => {
      const answer = await patiently(() => backend.askForFeedback(tagId));
      if (!answer.ok) notices.show({ kind: 'failed', failure: answer.failure });
    },
    setKeys: async () => {
      const answer = await patiently(() => backend.openShortcuts(undefined));
      if (!answer.ok) notices.show({ kind: 'failed', failure: answer.failure });
    },
    mark: async (marks) => {
      const answer = await patiently(() => backend.markThreads(marks));
      const document = identity.peek();
      if (answer.ok && document) await tags.refresh(document);
      if (!answer.ok) notices.show({ kind: 'failed', failure: answer.failure });
    },
    attachSelection: async (tag) => {
      const answer = await rebind(tag, await adapter.selection(), 'moved');
      if (answer.ok) adapter.letGo?.();
      return answer;
    },
  };
}
