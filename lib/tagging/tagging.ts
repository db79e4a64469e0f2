import { computed, type ReadonlySignal } from '@preact/signals';
import type { DocumentAdapter } from '@/lib/documents/document';
import { refused } from '@/lib/messaging/answer';
import type { OverlayProtocol } from '@/lib/messaging/protocol';
import type { CellKey } from '@/lib/model/cell';
import type { PassageId, TagId } from '@/lib/model/ids';
import { type Answering, openAnswering } from './answering';
import type { Backend } from './backend';
import { type Cards, followPointer, openCards } from './cards';
import { type FoundPassage, inDocumentOrder } from './document-order';
import { type DocumentTags, openDocumentTags } from './document-tags';
import { type Following, followDocument } from './following';
import { type Locating, startLocating } from './located-passages';
import { type MarginBadge, startMargin } from './margin';
import { type Notices, openNotices } from './notices';
import { type Offering, offerAtSelection } from './offering';
import { startPainting } from './painting';
import { startReporting } from './reporting';
import { isSamePlace } from './same-place';
import { type TagActions, tagActions } from './tag-actions';
import { followTagKeys, type TagKeys } from './tag-keys';
import { type Travelling, travel } from './travelling';
import { openWriting, type Writing } from './writing';

/** What other surfaces ask of tagging. */
export type OverlayCalls = {
  [Call in Exclude<keyof OverlayProtocol, 'isHere' | 'ownsFrame'>]: (
    input: Parameters<OverlayProtocol[Call]>[0],
  ) => Promise<ReturnType<OverlayProtocol[Call]>>;
};

/** All that happens between a selection and a saved tag, and with the tags of the document afterwards. */
export interface Tagging {
  tags: DocumentTags;
  writing: Writing;
  offering: Offering;
  actions: TagActions;
  answering: Answering;
  cards: Cards;
  notices: Notices;
  travelling: Travelling;
  tagKeys: TagKeys;
  /** The found passages in document order. */
  passages: ReadonlySignal<readonly FoundPassage[]>;
  /** Where each passage is, the lost ones too. */
  located: Locating['located'];
  badges: ReadonlySignal<readonly MarginBadge[]>;
  identity: Following['identity'];
  announced: Following['announced'];
  calls: OverlayCalls;
}

/** Starts tagging in a document. `origin` is where the overlay's zero point is in the viewport. */
export function startTagging(
  adapter: DocumentAdapter,
  backend: Backend,
  origin: () => { x: number; y: number },
  until: AbortSignal,
): Tagging {
  const notices = openNotices();
  const cards = openCards();
  const tags = openDocumentTags(backend);
  const locating = startLocating(adapter, until);
  const passages = computed(() => inDocumentOrder(tags.shown.value, locating.located.value));
  const travelling = travel({ adapter, passages, tags, locating, notices });
  const reporting = startReporting(
    { state: tags.state, located: locating.located, identity: () => following.identity.peek() },
    backend,
    adapter.holdsAll === true,
    until,
  );
  const following: Following = followDocument(
    { adapter, backend, tags, locating, textChanged: reporting.textChanged, left: () => leave() },
    until,
  );
  const needs = { adapter, backend, identity: following.identity, tags, locating, notices };
  const writing = openWriting(needs);
  const actions = tagActions(needs);
  const busy = () => writing.picking.peek() !== null;
  const offering = offerAtSelection(adapter, busy, until);
  const tagKeys = followTagKeys(backend, offering, until);
  /** What was to be tagged while nothing was selected yet: it is what the next passage is tagged to. */
  let wanted: CellKey | undefined;
  const draft = computed(() => writing.picking.value?.passage ?? null);
  startPainting(adapter, { passages, book: tags.book, current: travelling.current, draft }, until);
  const badges = startMargin({ adapter, passages, book: tags.book, origin }, until);
  followPointer(adapter, cards, tagsAt, busy, until);
  adapter.onSelect(() => void selectedElsewhere(), until);
  adapter.onPoint((kind) => kind === 'click' && pressedElsewhere(), until);
  void following.ready.then(() => offerDraft());

  function tagsAt(passageIds: readonly PassageId[]): TagId[] {
    return tags.shown.peek().flatMap((tag) => (passageIds.includes(tag.passage.id) ? tag.id : []));
  }

  function leave(): void {
    writing.cancel();
    cards.close();
    travelling.leave();
    offering.withdraw();
    notices.clear();
    wanted = undefined;
  }

  /** A click into the page: the person has turned to something else. */
  function pressedElsewhere(): void {
    travelling.leave();
    if (writing.putAside()) offering.look();
  }

  async function selectedElsewhere(): Promise<void> {
    const present = writing.picking.peek()?.passage;
    const passage = present ? await adapter.selection() : null;
    if (present && passage && !isSamePlace(present, passage) && writing.putAside()) offering.look();
  }

  async function sayHowToBegin(): Promise<void> {
    const frame = adapter.turnedTo?.() ?? null;
    if (frame) notices.show({ kind: 'inFrame', address: frame.address });
    else {
      const code = wanted && tags.book.peek().byKey.get(wanted)?.indicator.code;
      notices.show({ kind: 'howToBegin', keys: await tagKeys.ask(), ...(code !== undefined && { code }) });
    }
  }

  function offerDraft(): void {
    const { draft: kept, tags: stored } = tags.state.peek() ?? {};
    if (kept && !busy() && !until.aborted) notices.show({ kind: 'draftFound', draft: kept });
    // The search is made ready while nothing else is to do, so that the first key finds at once.
    if (stored) requestIdleCallback(() => tags.book.peek().find('a'));
  }

  return {
    tags,
    writing,
    offering,
    actions,
    answering: openAnswering(backend, notices),
    cards,
    notices,
    travelling,
    tagKeys,
    passages,
    located: locating.located,
    badges,
    identity: following.identity,
    announced: following.announced,
    calls: {
      tagSelection: async (cell) => {
        await following.ready;
        const passage = await adapter.selection();
        offering.withdraw(passage);
        cards.close();
        if (passage) writing.begin(passage, cell ?? wanted);
        wanted = passage ? undefined : cell;
        if (!passage) await sayHowToBegin();
        return { ok: true, value: null };
      },
      readingReport: async () => ({ ok: true, value: adapter.report?.() ?? null }),
      tagQuote: async (quote) => {
        await following.ready;
        const passage = adapter.passageOf?.(quote) ?? null;
        if (!passage) return refused('notHere');
        offering.withdraw();
        cards.close();
        writing.begin(passage);
        return { ok: true, value: null };
      },
      revealPassage: async (tagId) => {
        await following.ready;
        return travelling.reveal(tagId);
      },
      writeReason: async (tagId) => {
        await following.ready;
        const passage = await travelling.find(tagId);
        const tag = tags.tags.peek().find((other) => other.id === tagId);
        if (!passage || !tag) return travelling.reveal(tagId);
        // The focus goes into the picker, and to the badge only after that.
        await adapter.reveal(passage.located.passageId);
        cards.close();
        writing.edit(tag, () => travelling.arriveAt(tag.id), 'reason');
        return { ok: true, value: null };
      },
      stepPassage: async (direction) => {
        await following.ready;
        return travelling.step(direction);
      },
      acceptPassage: async (tagId) => {
        await following.ready;
        const passage = await travelling.find(tagId);
        return passage ? actions.accept(passage.tag, passage.located) : refused('notHere');
      },
      attachSelection: async (tagId) => {
        await following.ready;
        const tag = tags.tags.peek().find((other) => other.id === tagId);
        return tag ? actions.attachSelection(tag) : { ok: false, failure: 'notHere' };
      },
    },
  };
}
