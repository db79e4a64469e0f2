import { computed } from '@preact/signals';
import type { DocumentAdapter } from '@/lib/documents/document';
import { threadsOfTag } from '@/lib/model/feedback-reply';
import { followBoxes } from '@/lib/tagging/anchor-boxes';
import { choicesOfTag } from '@/lib/tagging/choice-book';
import type { Tagging } from '@/lib/tagging/tagging';
import { privateActs } from './private-acts';
import type { PrivateView } from './private-view';

/** The private view of what tagging in this document knows. */
export function localView(tagging: Tagging, adapter: DocumentAdapter, until: AbortSignal): PrivateView {
  const { cards, passages, tags, writing, offering, notices } = tagging;
  const writtenId = computed(() => writing.picking.value?.passage.id ?? null);
  const cardId = computed(
    () => passages.value.find(({ tag }) => tag.id === cards.card.value?.tagIds[0])?.tag.passage.id ?? null,
  );
  const entries = computed(() => {
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

  return {
    picker: computed(() => {
      const picking = writing.picking.value;
      return picking && { picking, choices: tags.choices.value };
    }),
    card: computed(() => {
      const card = cards.card.value;
      if (!card || entries.value.length === 0) return null;
      const takesFocus = card.by === 'press';
      const keepsFocus = takesFocus || card.by === 'writing';
      return { entries: entries.value, selected: offering.selected.value, takesFocus, keepsFocus };
    }),
    toast: notices.toast,
    spoken: notices.spoken,
    pickerBoxes: followBoxes(adapter, writtenId, until),
    cardBoxes: followBoxes(adapter, cardId, until),
    acts: privateActs(tagging, (tagId) => entries.peek().find(({ tag }) => tag.id === tagId)),
  };
}
