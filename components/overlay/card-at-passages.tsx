import { computed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PassageCard } from '@/components/passage-card/passage-card';
import type { DocumentAdapter } from '@/lib/documents/document';
import { threadsOfTag } from '@/lib/model/feedback-reply';
import { reviewerWords } from '@/lib/pages/reviewer-words';
import { followBoxes } from '@/lib/tagging/anchor-boxes';
import { choicesOfTag } from '@/lib/tagging/choice-book';
import type { Tagging } from '@/lib/tagging/tagging';

/** Makes the view of the card that is open at present, if any. */
export function makeCardAtPassages(tagging: Tagging, adapter: DocumentAdapter, until: AbortSignal) {
  const { cards, passages, tags, offering, writing, actions, answering, travelling } = tagging;
  const { words } = reviewerWords();
  const firstId = computed(
    () => passages.value.find(({ tag }) => tag.id === cards.card.value?.tagIds[0])?.tag.passage.id ?? null,
  );
  const boxes = followBoxes(adapter, firstId, until);
  const shown = computed(() => {
    const ids = cards.card.value?.tagIds ?? [];
    return passages.value
      .filter(({ tag }) => ids.includes(tag.id))
      .map(({ located, tag }) => ({
        located,
        tag,
        choices: choicesOfTag(tags.book.value, tag),
        threads: threadsOfTag(tags.state.value?.replies ?? [], tag.id),
      }));
  });

  const close = () => {
    const card = cards.card.peek();
    const [tagId] = card?.tagIds ?? [];
    // Who came from the badge goes back to it; there the card is open as long as the focus stays.
    if (card?.by === 'press' && tagId) {
      cards.open(card.tagIds, 'focus');
      travelling.arriveAt(tagId, true);
    } else cards.close();
  };

  return function CardAtPassages() {
    const card = cards.card.value;
    const open = card !== null && shown.value.length > 0;
    useEffect(() => {
      if (!open) return;
      const ended = new AbortController();
      const closeByKey = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && cards.close();
      document.addEventListener('keydown', closeByKey, { signal: ended.signal });
      return () => ended.abort();
    }, [open]);

    if (!open) return null;
    return (
      <PassageCard
        tags={shown.value}
        boxes={boxes.value}
        selected={offering.selected.value}
        takesFocus={card.by === 'press'}
        onHold={cards.hold}
        onRelease={cards.release}
        onClose={close}
        onEdit={(tag) => {
          cards.close();
          writing.edit(tag, card.by === 'press' ? () => travelling.arriveAt(tag.id, false) : undefined);
        }}
        onDelete={(tag) => {
          cards.close();
          if (card.by === 'press') travelling.arriveBeside(tag.id);
          void actions.remove(tag);
        }}
        onResize={(tag, edge, direction) => void actions.resize(tag, edge, direction)}
        onAccept={(tag, located) => void actions.accept(tag, located)}
        onAsk={(tag) => void actions.ask(tag.id)}
        onDone={(replyId, threadIds, done) => void actions.mark({ replyId, threadIds: [...threadIds], done })}
        onWrite={answering.write}
        onFinish={(reviewId) => void answering.finish(reviewId)}
        onWriting={() => card.by !== 'press' && cards.open(card.tagIds, 'click')}
        words={words}
        onUseSelection={(tag) => void actions.attachSelection(tag)}
      />
    );
  };
}
