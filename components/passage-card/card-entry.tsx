import { i18n } from '#i18n';
import { ChangedText } from '@/components/changed-text/changed-text';
import { ThreadList } from '@/components/feedback/thread-list';
import { type Cell, cellKey } from '@/lib/model/cell';
import { isWholePart, textQuoteOf } from '@/lib/model/passage';
import type { CardTag } from '@/lib/private-view/private-view';
import { slotOf } from '@/lib/tagging/indicator-choice';
import type { CardCallbacks } from './card-tag';
import { PassageEdges } from './passage-edges';

interface Props extends CardCallbacks {
  entry: CardTag;
  selected: boolean;
}

/** One tag of the card: its indicators, its rationale, and what can be done with it. */
export function CardEntry({
  entry,
  selected,
  onEdit,
  onDelete,
  onResize,
  onAccept,
  onUseSelection,
  onAsk,
  onDone,
}: Props) {
  const { tag, located, choices, threads } = entry;
  const reasonOf = (cell: Cell) => tag.cells.find((each) => cellKey(each) === cellKey(cell))?.reason;
  return (
    <article class="card-entry" aria-label={choices.map(({ indicator }) => indicator.code).join(', ') || undefined}>
      <ul class="card-indicators">
        {choices.map(({ key, cell, indicator, requirement }) => (
          <li key={key} style={{ '--slot': `var(--slot-${slotOf(indicator)})` }}>
            <span class="option-code">{indicator.code}</span>
            <span>
              {indicator.text}
              <span class="quiet small option-under">{`${requirement.code} ${requirement.title}`.trim()}</span>
              {reasonOf(cell) && <span class="option-under">{reasonOf(cell)}</span>}
            </span>
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
        !tag.cells.some(({ reason }) => reason) && <p class="quiet">{i18n.t('card.noRationale')}</p>
      )}
      {located.status === 'changed' && (
        <div class="card-changed">
          <p>
            <strong>
              <span aria-hidden="true">≠</span> {i18n.t('card.changed')}
            </strong>
          </p>
          <ChangedText before={tag.passage.quote} after={located.quote} />
          <button type="button" class="button" onClick={() => onAccept(tag, located)}>
            {i18n.t('card.accept')}
          </button>
        </div>
      )}
      <ThreadList threads={threads} onDone={onDone} />
      <div class="card-actions">
        <button type="button" class="button" onClick={() => onEdit(tag)}>
          {i18n.t('card.edit')}
        </button>
        {selected && (
          <button
            type="button"
            class="button plain"
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onUseSelection(tag)}
          >
            {i18n.t('card.useSelection')}
          </button>
        )}
        <button type="button" class="button plain" onClick={() => onAsk(tag)}>
          {i18n.t('card.ask')}
        </button>
        <button type="button" class="button plain danger" onClick={() => onDelete(tag)}>
          {i18n.t('card.delete')}
        </button>
      </div>
      <div class="card-passage">
        <span class="quiet small">{located.status === 'exact' && i18n.t('card.exact')}</span>
        {textQuoteOf(tag.passage) && !isWholePart(tag.passage) && (
          <PassageEdges onResize={(edge, direction) => onResize(tag, edge, direction)} />
        )}
      </div>
    </article>
  );
}
