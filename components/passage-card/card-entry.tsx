import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChangedText } from '@/components/changed-text/changed-text';
import { ThreadList } from '@/components/feedback/thread-list';
import { type Cell, cellKey } from '@/lib/model/cell';
import { isWholePart, textQuoteOf } from '@/lib/model/passage';
import type { CardTag } from '@/lib/private-view/private-view';
import { slotOf } from '@/lib/tagging/indicator-choice';
import { saysTheSame } from '@/lib/tagging/word-changes';
import { passageAsText } from '@/lib/words/passage-as-text';
import { CardMenu, type MenuItem } from './card-menu';
import { CardRating } from './card-rating';
import type { CardCallbacks } from './card-tag';
import { edgeSteps } from './edge-steps';

interface Props extends CardCallbacks {
  entry: CardTag;
  selected: boolean;
}

/** One tag of the card: its indicators, its reason, and what can be done with it. */
export function CardEntry({ entry, selected, ratings, onRate, ...on }: Props) {
  const { tag, located, choices, threads } = entry;
  const [isCopied, setCopied] = useState(false);
  const reasonOf = (cell: Cell) => tag.cells.find((each) => cellKey(each) === cellKey(cell))?.reason ?? '';
  const copy = async () => {
    const shown = choices.map(({ cell, indicator: { code, text } }) => ({ code, text, reason: reasonOf(cell) }));
    await navigator.clipboard.writeText(passageAsText(tag.passage.quote, shown, tag.rationale));
    setCopied(true);
  };
  const movesByWords = textQuoteOf(tag.passage) && !isWholePart(tag.passage);
  const rest: MenuItem[] = [
    { name: i18n.t('card.copy'), onPress: () => void copy() },
    ...(selected ? [{ name: i18n.t('card.useSelection'), onPress: () => on.onUseSelection(tag) }] : []),
    ...(movesByWords ? edgeSteps : []).map(({ name, edge, direction }) => ({
      name: i18n.t(`card.${name}`),
      onPress: () => on.onResize(tag, edge, direction),
      repeats: true,
    })),
    { name: i18n.t('card.remove'), onPress: () => on.onDelete(tag), danger: true },
  ];
  return (
    <article class="card-entry" aria-label={choices.map(({ indicator }) => indicator.code).join(', ') || undefined}>
      <ul class="card-indicators">
        {choices.map(({ key, cell, indicator, requirement }) => (
          <li key={key} style={{ '--slot': `var(--slot-${slotOf(indicator)})` }}>
            <span class="option-code">{indicator.code}</span>
            <div>
              {indicator.text}
              <span class="quiet small option-under">{`${requirement.code} ${requirement.title}`.trim()}</span>
              {ratings && (
                <CardRating
                  choice={{ indicator, requirement }}
                  chosen={ratings.get(key) ?? null}
                  onRate={(levelId) => onRate(cell, levelId)}
                />
              )}
              {reasonOf(cell) !== '' && (
                <span class="option-under" dir="auto">
                  {reasonOf(cell)}
                </span>
              )}
            </div>
          </li>
        ))}
        {choices.length === 0 && (
          <li class="quiet">{i18n.t(tag.cells.length === 0 ? 'card.undecided' : 'card.gone')}</li>
        )}
      </ul>
      {tag.rationale ? (
        <p class="card-rationale" dir="auto">
          {tag.rationale}
        </p>
      ) : (
        tag.cells.length > 0 &&
        tag.cells.every(({ reason = '' }) => reason === '') && <p class="quiet">{i18n.t('card.noRationale')}</p>
      )}
      {located.status === 'changed' && (
        <div class="card-changed">
          <p>
            <strong>
              <span aria-hidden="true">≠</span> {i18n.t('card.changed')}
            </strong>
          </p>
          <ChangedText before={tag.passage.quote} after={located.quote} />
          <button type="button" class="button" onClick={() => on.onAccept(tag, located)}>
            {i18n.t(saysTheSame(tag.passage.quote, located.quote) ? 'card.acceptPlace' : 'card.accept')}
          </button>
        </div>
      )}
      <div class="card-actions">
        <button type="button" class="button" onClick={() => on.onEdit(tag)}>
          {i18n.t(tag.cells.length === 0 ? 'card.decide' : 'card.edit')}
        </button>
        <button type="button" class="button plain" onClick={() => on.onAsk(tag)}>
          {i18n.t('card.ask')}
        </button>
        <CardMenu items={rest} />
        <span class="quiet small" role="status">
          {isCopied && i18n.t('card.copied')}
        </span>
      </div>
      <ThreadList threads={threads} onDone={on.onDone} />
    </article>
  );
}
