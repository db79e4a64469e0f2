import { i18n } from '#i18n';
import { focusNeighbour } from '@/components/focus/focus-neighbour';
import type { Stem } from '@/lib/feedback/package';
import type { AskedItem } from '@/lib/feedback/request-draft';
import type { RequestSubjects } from '@/lib/feedback/subjects';
import { cellKey } from '@/lib/model/cell';
import type { TagId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { quoteStart } from '@/lib/words/quote-start';
import type { ItemCallbacks } from './ask-model';
import { ComparedPassage } from './compared-passage';
import { ItemSubject } from './item-subject';

interface Props {
  items: readonly AskedItem[];
  subjects: RequestSubjects;
  on: ItemCallbacks;
}

const stems: readonly Stem[] = ['shows', 'next', 'reason', 'stronger', 'own'];

/** The questions of a request, each with what it is about. */
export function AskedItems({ items, subjects, on }: Props) {
  if (items.length === 0) return <p class="quiet">{i18n.t('ask.noItems')}</p>;
  return (
    <ol class="list ask-items">
      {items.map((item, place) => (
        <li key={item.id} class="ask-item">
          <ItemSubject item={item} subjects={subjects} />
          <div class="ask-question">
            <label class="ask-field">
              {i18n.t('ask.stemLabel')}
              <select
                class="field"
                value={item.stem}
                onChange={(event) => on.onStem(item.id, event.currentTarget.value as Stem)}
              >
                {stems
                  .filter((stem) => fits(stem, item))
                  .map((stem) => (
                    <option key={stem} value={stem}>
                      {i18n.t(`ask.stemName.${stem}`)}
                    </option>
                  ))}
              </select>
            </label>
            {item.stem === 'stronger' && item.tagIds.length > 0 && (
              <ComparedPassage
                item={item}
                subjects={subjects}
                onChoose={(second) => on.onItem(item.id, { tagIds: withSecond(item.tagIds, second) })}
              />
            )}
            <label class="ask-field">
              {i18n.t('ask.question', [String(place + 1)])}
              <textarea
                class="field"
                rows={2}
                maxLength={limits.asked}
                value={item.text}
                placeholder={i18n.t('ask.questionHint')}
                onInput={(event) => on.onItem(item.id, { text: event.currentTarget.value })}
              />
            </label>
          </div>
          <button
            type="button"
            class="button plain danger ask-remove"
            aria-label={i18n.t('ask.removeLabel', [nameOf(item, subjects)])}
            onClick={(event) => {
              focusNeighbour(event.currentTarget);
              on.onRemove(item.id);
            }}
          >
            {i18n.t('ask.remove')}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** A reason is of a passage, and only passages are compared. */
function fits(stem: Stem, { tagIds }: AskedItem): boolean {
  return tagIds.length > 0 || (stem !== 'reason' && stem !== 'stronger');
}

function withSecond([first]: readonly TagId[], second: TagId | null): TagId[] {
  return [first, second].flatMap((id) => id ?? []);
}

function nameOf({ tagIds, cells }: AskedItem, { passages, indicators }: RequestSubjects): string {
  const [tagId] = tagIds;
  const quote = tagId && passages.get(tagId)?.quote;
  if (quote) return quoteStart(quote);
  return cells.flatMap((cell) => indicators.get(cellKey(cell))?.indicator.code ?? []).join(', ');
}
