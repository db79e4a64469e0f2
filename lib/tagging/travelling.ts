import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { DocumentAdapter } from '@/lib/documents/document';
import { done, refused } from '@/lib/messaging/answer';
import type { Answer } from '@/lib/messaging/protocol';
import type { PassageId, TagId } from '@/lib/model/ids';
import { isAsked } from './asked';
import { codesOfTag } from './choice-book';
import { type FoundPassage, step } from './document-order';
import type { DocumentTags } from './document-tags';
import type { Locating } from './located-passages';
import type { Notices } from './notices';
import { when } from './when';

/** Going from passage to passage. */
export interface Travelling {
  /** The tag whose passage the person is at: it is painted stronger. */
  current: ReadonlySignal<TagId | null>;
  /** The tag whose badge is to take the focus as soon as it is there, and whether its card comes with it. */
  arrival: ReadonlySignal<{ tagId: TagId; withCard: boolean } | null>;
  /** The focus is to go back to this tag's badge, without its card. */
  arriveAt(tagId: TagId): void;
  /** This tag goes, and the focus is to go to the badge after it, or before it where it is the last. */
  arriveBeside(tagId: TagId): void;
  /** The badge has taken the focus. */
  arrived(): void;
  /** The person has gone elsewhere. */
  leave(): void;
  /** The passage of a tag, given the page some time to find it. */
  find(tagId: TagId): Promise<FoundPassage | undefined>;
  reveal(tagId: TagId): Promise<Answer<null>>;
  /** The same for whatever tag has this passage, as soon as the stored tags are known. */
  revealPassage(passageId: PassageId): Promise<void>;
  step(direction: 'next' | 'previous'): Promise<Answer<null>>;
}

export interface TravelNeeds {
  adapter: Pick<DocumentAdapter, 'reveal' | 'boxes'>;
  passages: ReadonlySignal<readonly FoundPassage[]>;
  tags: DocumentTags;
  locating: Locating;
  notices: Notices;
}

/** How long a page that was just opened is given to find its passages, in ms. */
const patience = 3_000;

export function travel({ adapter, passages, tags, locating, notices }: TravelNeeds): Travelling {
  const current = signal<TagId | null>(null);
  const arrival = signal<{ tagId: TagId; withCard: boolean } | null>(null);

  async function goTo(passage: FoundPassage | null | undefined): Promise<Answer<null>> {
    if (!passage) {
      notices.show({ kind: 'notFound' });
      return refused('notHere');
    }
    if (!(await adapter.reveal(passage.located.passageId))) {
      // The next step goes on from there.
      current.value = passage.tag.id;
      notices.show({ kind: 'failed', failure: 'outOfSight' });
      return refused('outOfSight');
    }
    batch(() => {
      current.value = passage.tag.id;
      arrival.value = { tagId: passage.tag.id, withCard: true };
    });
    const codes = isAsked(passage.tag) ? ['?'] : codesOfTag(tags.book.peek(), passage.tag);
    // What is found may have been found anew on the way.
    const at = passages.peek().findIndex(({ tag }) => tag.id === passage.tag.id) + 1;
    if (at > 0) notices.say({ at, of: passages.peek().length, codes });
    return done(null);
  }

  const allLookedFor = () => tags.shown.value.every((tag) => locating.located.value.has(tag.passage.id));
  async function find(tagId: TagId): Promise<FoundPassage | undefined> {
    // Who asks may have heard of it a moment before the overlay does.
    const isKnown = () => tags.shown.value.some(({ id }) => id === tagId);
    await when(() => isKnown() && allLookedFor(), patience);
    return passages.peek().find(({ tag }) => tag.id === tagId);
  }

  const onShow = () => passages.peek().filter(({ located }) => located.end > located.start);
  const inView = (passageId: PassageId) => adapter.boxes(passageId).some((box) => box.bottom > 0);

  return {
    current,
    arrival,
    arriveAt: (tagId) => {
      arrival.value = { tagId, withCard: false };
    },
    arriveBeside: (tagId) => {
      const at = passages.peek().findIndex(({ tag }) => tag.id === tagId);
      const beside = passages.peek()[at + 1] ?? passages.peek()[at - 1];
      arrival.value = beside ? { tagId: beside.tag.id, withCard: false } : null;
    },
    arrived: () => {
      arrival.value = null;
    },
    leave: () => {
      current.value = null;
    },
    find,
    reveal: async (tagId) => {
      const found = await find(tagId);
      if (found) return goTo(found);
      const id = tags.shown.peek().find((tag) => tag.id === tagId)?.passage.id;
      const isElsewhere = id !== undefined && locating.located.peek().get(id)?.status === 'elsewhere';
      if (isElsewhere && (await adapter.reveal(id))) return done(null);
      return goTo(null);
    },
    revealPassage: async (passageId) => {
      const tagged = () => tags.tags.value.find(({ passage }) => passage.id === passageId);
      await when(() => tagged() !== undefined, patience);
      const tag = tagged();
      if (tag) await goTo(await find(tag.id));
    },
    step: async (direction) => {
      await when(allLookedFor, patience);
      if (passages.peek().length === 0) {
        notices.show({ kind: tags.shown.peek().length > 0 ? 'noneFound' : 'nothingTagged' });
        return done(null);
      }
      // Where the page shows none of them, the person is told how to get there.
      const among = onShow().length > 0 ? onShow() : passages.peek();
      return goTo(step(among, current.peek(), direction, inView));
    },
  };
}
