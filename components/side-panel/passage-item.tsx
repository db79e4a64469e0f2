import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { IndicatorChip } from '@/components/state/indicator-chip';
import { MarkGlyph } from '@/components/state/mark-glyph';
import { oneLine, quoteStart } from '@/lib/words/quote-start';
import { isUndecided, needsReason } from './listing';
import type { PanelPassage } from './panel-model';
import type { PassageCallbacks } from './passage-callbacks';
import { PassageDetails } from './passage-details';

interface Props {
  passage: PanelPassage;
  on: PassageCallbacks;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  /** Whether it is among those that are chosen together; null while none are being chosen. */
  isChosen: boolean | null;
  /** `through` says whether all up to it are meant. */
  onChoose: (isChosen: boolean, through: boolean) => void;
}

/** A passage in three lines: its words, why, and what it shows. All else is folded away behind a button. */
export function PassageItem({ passage, on, isOpen, onOpen, isChosen, onChoose }: Props) {
  const { tag } = passage;
  const id = useId();
  const start = quoteStart(tag.passage.quote);
  return (
    <li class="passage-item" data-status={tag.sighting.status} data-open={isOpen}>
      {isChosen !== null && (
        <input
          type="checkbox"
          class="passage-choose"
          aria-label={i18n.t('panel.choose', [start])}
          checked={isChosen}
          onClick={(event) => onChoose(event.currentTarget.checked, event.shiftKey)}
        />
      )}
      <div class="passage-lines">
        {tag.sighting.status === 'lost' ? (
          <blockquote class="passage-quote">{tag.passage.quote}</blockquote>
        ) : (
          <button type="button" class="passage-quote passage-reveal" onClick={() => on.onReveal(tag.id)}>
            <span class="visually-hidden">{i18n.t('panel.reveal')} </span>
            {tag.passage.quote}
          </button>
        )}
        {!isOpen && <Why passage={passage} />}
        <Shows passage={passage} />
        {tag.sighting.status === 'lost' && !isOpen && (
          <button
            type="button"
            class="button passage-attach"
            aria-label={i18n.t('panel.attachLabel', [start])}
            onClick={() => on.onAttach(tag.id)}
          >
            {i18n.t('panel.attach')}
          </button>
        )}
      </div>
      <button
        type="button"
        class="button plain passage-open"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={i18n.t('panel.details', [start])}
        onClick={() => onOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 6l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </svg>
      </button>
      {isOpen && (
        <div id={id} class="passage-details">
          <PassageDetails passage={passage} on={on} />
        </div>
      )}
    </li>
  );
}

function Why({ passage }: { passage: PanelPassage }) {
  const { rationale, cells } = passage.tag;
  const reason = oneLine(rationale) || oneLine(cells.map(({ reason: own = '' }) => own).join(' '));
  if (reason !== '') {
    return (
      <p class="passage-why" dir="auto">
        {reason}
      </p>
    );
  }
  return <p class="passage-why quiet">{i18n.t(needsReason(passage) ? 'card.noRationale' : 'panel.noReason')}</p>;
}

/** Codes, and what is the matter with it, in signs and words. */
function Shows({ passage }: { passage: PanelPassage }) {
  const { tag, cells, threads } = passage;
  const { status } = tag.sighting;
  const open = threads.filter(({ thread }) => thread.doneAt === null).length;
  return (
    <p class="passage-shows small">
      {cells.map(({ coverage }) => (
        <IndicatorChip key={coverage.key} indicator={coverage.indicator} />
      ))}
      {cells.length === 0 && <span class="quiet">{i18n.t(isUndecided(passage) ? 'card.undecided' : 'card.gone')}</span>}
      {status !== 'exact' && (
        <span class="mark" data-mark={status}>
          <MarkGlyph mark={status} />
          {i18n.t(`state.${status}`)}
        </span>
      )}
      {open > 0 && (
        <span class="mark" data-mark="questioned">
          <MarkGlyph mark="questioned" />
          {i18n.t('panel.feedback', open)}
        </span>
      )}
    </p>
  );
}
