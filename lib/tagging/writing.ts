import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { DocumentAdapter } from '@/lib/documents/document';
import type { DocumentIdentity } from '@/lib/model/artifact';
import { type CellKey, cellKey } from '@/lib/model/cell';
import type { Draft } from '@/lib/model/draft';
import { newTagId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';
import type { GivenCell } from '@/lib/model/tag';
import type { Backend } from './backend';
import { choicesOfTag } from './choice-book';
import { type DocumentTags, storedReasons } from './document-tags';
import { type DraftKeeper, keepDrafts } from './draft-keeper';
import { followHeldKeys, type HeldKeys } from './held-keys';
import type { Locating } from './located-passages';
import type { Notices } from './notices';
import { keepPageFocus } from './page-focus';
import { type OwnReasons, type Picking, type PickingStart, startPicking } from './picking';
import { isSamePlace } from './same-place';
import { patiently } from './saving';
import type { ShownTag } from './shown-tag';

/** The picker's comings and goings: from a passage to a saved tag, or back to how everything was. */
export interface Writing {
  picking: ReadonlySignal<Picking | null>;
  keys: HeldKeys;
  /** Where a cell is given, it is chosen already. */
  begin(passage: Passage, cell?: CellKey): void;
  /** `goBack` puts the focus where it is to be afterwards; without it that is where it was in the page. */
  edit(tag: ShownTag, goBack?: () => void, beginsAt?: PickingStart['beginsAt']): void;
  /** Goes on with a draft at the passage it was written for. */
  resume(draft: Draft): void;
  discard(draft: Draft): void;
  save(): Promise<void>;
  /** Keeps the passage without an indicator, with the reason as far as it is written. */
  saveUndecided(): Promise<void>;
  /** Leaves all as it was. A rationale of more than a few words is kept as a draft. */
  cancel(): void;
  /** Closes a picker in which nothing was done yet, and leaves the focus where it is. False where there is none. */
  putAside(): boolean;
}

export interface WritingNeeds {
  adapter: Pick<DocumentAdapter, 'letGo'>;
  backend: Backend;
  identity: ReadonlySignal<DocumentIdentity | null>;
  tags: DocumentTags;
  locating: Locating;
  notices: Notices;
}

export function openWriting({ adapter, backend, identity, tags, locating, notices }: WritingNeeds): Writing {
  const picking = signal<Picking | null>(null);
  const drafts = signal<readonly Draft[]>([]);
  let keeper: DraftKeeper | null = null;
  let giveBackFocus: ((selects: boolean) => void) | null = null;
  const keys = followHeldKeys();

  function open(start: PickingStart, goBack?: () => void): void {
    const document = identity.peek();
    if (!document) return;
    if (picking.peek()) cancel();
    keys.hurry();
    giveBackFocus = goBack ?? keepPageFocus();
    const next = startPicking(start, tags.book);
    const stored = storedReasons(tags, start.tagId);
    keeper = keepDrafts(next, stored, document, backend);
    batch(() => {
      notices.clear();
      picking.value = next;
    });
  }

  /** `selects` says whether what was selected in the page is to be so again. */
  function close(selects = true): void {
    const giveBack = giveBackFocus;
    batch(() => {
      if (giveBack) keys.wait(() => giveBack(selects));
      picking.value = null;
    });
    giveBackFocus = null;
    keys.settle();
  }

  function forget(draft: Draft): void {
    drafts.value = drafts.value.filter((other) => other.id !== draft.id);
  }

  function chosenFor({ cells }: { cells: readonly GivenCell[] }): Pick<PickingStart, 'chosen' | 'reasons'> {
    const reasons = cells.flatMap((cell): OwnReasons => (cell.reason ? [[cellKey(cell), cell.reason]] : []));
    return { chosen: choicesOfTag(tags.book.peek(), { cells }), reasons };
  }

  function resume(draft: Draft): void {
    forget(draft);
    const editing = tags.tags.peek().some((tag) => tag.id === draft.id);
    const { id: tagId, passage, rationale } = draft;
    open({ tagId, passage, editing, rationale, ...chosenFor(draft) });
  }

  async function save(isSettled: (writing: Picking) => boolean): Promise<void> {
    const writing = picking.peek();
    const document = identity.peek();
    if (!writing || !document || writing.status.peek() === 'saving' || !isSettled(writing)) return;
    const { tagId: id, passage } = writing;
    const cells = writing.cells();
    const input = { id, document, passage, cells, rationale: writing.rationale.peek().trim() };
    writing.status.value = 'saving';
    locating.trust(passage);
    tags.expect(input);
    const answer = await patiently(() => backend.saveTag(input));
    if (!answer.ok) {
      tags.settle(id);
      writing.status.value = { failure: answer.failure };
      return;
    }
    keeper?.stop();
    if (picking.peek() === writing) {
      // Under the browser's selection the new mark would not be seen.
      close(writing.editing);
      if (!writing.editing) adapter.letGo?.();
    }
    const codes = [...new Set(writing.chosen.peek().map((choice) => choice.indicator.code))];
    notices.show({ kind: 'saved', codes, changeId: answer.value.changeId });
    await tags.refresh(document);
    tags.settle(id);
  }

  function cancel(): void {
    const writing = picking.peek();
    if (!writing || writing.status.peek() === 'saving') return;
    const draft = keeper?.finish() ?? null;
    close();
    if (!draft) return;
    forget(draft);
    drafts.value = [...drafts.value, draft];
    notices.show({ kind: 'draftKept', draft });
  }

  function putAside(): boolean {
    const writing = picking.peek();
    if (!writing?.isUntouched()) return false;
    keeper?.finish();
    giveBackFocus = null;
    close();
    return true;
  }

  return {
    picking,
    keys,
    begin: (passage, cell) => {
      const draft = drafts.peek().find((kept) => isSamePlace(kept.passage, passage));
      const choice = cell && tags.book.peek().byKey.get(cell);
      if (draft) resume(draft);
      else
        open({
          tagId: newTagId(),
          passage,
          editing: false,
          chosen: choice ? [choice] : [],
          rationale: '',
          reasons: [],
        });
    },
    edit: (tag, goBack, beginsAt) => {
      const { id: tagId, passage, rationale } = tag;
      open({ tagId, passage, editing: true, rationale, beginsAt, ...chosenFor(tag) }, goBack);
    },
    resume,
    discard: (draft) => {
      forget(draft);
      notices.clear();
      notices.show({ kind: 'draftDiscarded', draft });
      // What could not be dropped is offered once more on the next visit.
      backend.dropDraft(draft.id).catch(() => null);
    },
    save: () => save((writing) => writing.settle()),
    // What was chosen before it is not lost by a press that comes too late.
    saveUndecided: () => save(({ chosen }) => chosen.peek().length === 0),
    cancel,
    putAside,
  };
}
