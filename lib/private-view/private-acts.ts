import type { TagId } from '@/lib/model/ids';
import type { Tagging } from '@/lib/tagging/tagging';
import type { CardTag, PrivateActs } from './private-view';

/** What is done in the private view, done to tagging. `entryOf` gives the entry of the open card for a tag. */
export function privateActs(tagging: Tagging, entryOf: (tagId: TagId) => CardTag | undefined): PrivateActs {
  const { cards, writing, actions, answering, travelling, notices } = tagging;
  const atEntry = (tagId: TagId, act: (entry: CardTag) => unknown) => {
    const entry = entryOf(tagId);
    if (entry) void act(entry);
  };

  return {
    save: () => void writing.save(),
    saveUndecided: () => void writing.saveUndecided(),
    cancel: writing.cancel,
    holdKeys: writing.keys.tell,
    holdCard: cards.hold,
    releaseCard: cards.release,
    pinCard: () => {
      const card = cards.card.peek();
      if (card && card.by !== 'press') cards.open(card.tagIds, 'writing');
    },
    closeCard: () => {
      const card = cards.card.peek();
      const [tagId] = card?.tagIds ?? [];
      cards.close();
      // Who came from the badge goes back to it.
      if (card?.by === 'press' && tagId) travelling.arriveAt(tagId);
    },
    edit: (tagId) =>
      atEntry(tagId, ({ tag }) => {
        const pressed = cards.card.peek()?.by === 'press';
        cards.close();
        writing.edit(tag, pressed ? () => travelling.arriveAt(tag.id) : undefined);
      }),
    remove: (tagId) =>
      atEntry(tagId, ({ tag }) => {
        const pressed = cards.card.peek()?.by === 'press';
        cards.close();
        if (pressed) travelling.arriveBeside(tag.id);
        return actions.remove(tag);
      }),
    resize: (tagId, edge, direction) => atEntry(tagId, ({ tag }) => actions.resize(tag, edge, direction)),
    accept: (tagId) => atEntry(tagId, ({ tag, located }) => actions.accept(tag, located)),
    useSelection: (tagId) => atEntry(tagId, ({ tag }) => actions.attachSelection(tag)),
    askForFeedback: (tagId) => void actions.ask(tagId),
    markThreads: (marks) => void actions.mark(marks),
    writeReview: answering.write,
    finishReview: (reviewId) => void answering.finish(reviewId),
    undo: (changeId) => void actions.undo(changeId),
    redo: (changeId) => void actions.redo(changeId),
    resume: writing.resume,
    discard: writing.discard,
    dismiss: notices.dismiss,
    setKeys: () => void actions.setKeys(),
  };
}
