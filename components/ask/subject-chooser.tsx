import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IndicatorChip } from '@/components/state/indicator-chip';
import type { AskedItem } from '@/lib/feedback/request-draft';
import type { RequestSubjects, SubjectIndicator, SubjectPassage } from '@/lib/feedback/subjects';
import { type Cell, cellKey } from '@/lib/model/cell';
import type { TagId } from '@/lib/model/ids';
import { quoteStart } from '@/lib/words/quote-start';

interface Props {
  items: readonly AskedItem[];
  subjects: RequestSubjects;
  onAdd: (about: { tagIds: TagId[]; cells: Cell[] }) => void;
}

/** How many are shown at once; searching finds the others. */
const most = 30;

/** What else can be asked about: passages, and indicators with or without any. */
export function SubjectChooser({ items, subjects, onAdd }: Props) {
  const search = useSignal('');
  // Who asks about several things goes on choosing.
  const [startsOpen] = useState(items.length === 0);
  const wanted = search.value.trim().toLocaleLowerCase();
  const asked = new Set(items.flatMap(({ tagIds }) => tagIds));
  const askedCells = new Set(
    items.filter(({ tagIds }) => tagIds.length === 0).flatMap(({ cells }) => cells.map(cellKey)),
  );
  const passages = [...subjects.passages.values()].filter(
    (passage) => !asked.has(passage.tagId) && matches(wanted, passage.quote, passage.title, passage.rationale),
  );
  const indicators = [...subjects.indicators.values()].filter(
    ({ cell, indicator, requirement }) =>
      !askedCells.has(cellKey(cell)) && matches(wanted, indicator.code, indicator.text, requirement),
  );
  return (
    <details class="ask-chooser" open={startsOpen}>
      <summary>{i18n.t(items.length === 0 ? 'ask.choose' : 'ask.chooseMore')}</summary>
      <label class="ask-field">
        {i18n.t('ask.search')}
        <input
          class="field"
          type="search"
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
        />
      </label>
      {passages.length > 0 && <h3>{i18n.t('ask.passages')}</h3>}
      <ul class="list ask-offered">
        {passages.slice(0, most).map((passage) => (
          <OfferedPassage key={passage.tagId} passage={passage} onAdd={onAdd} />
        ))}
      </ul>
      {indicators.length > 0 && <h3>{i18n.t('ask.indicators')}</h3>}
      <ul class="list ask-offered">
        {indicators.slice(0, most).map((subject) => (
          <OfferedIndicator key={cellKey(subject.cell)} subject={subject} onAdd={onAdd} />
        ))}
      </ul>
      {passages.length + indicators.length === 0 && <p class="quiet">{i18n.t('ask.noneFound')}</p>}
      {Math.max(passages.length, indicators.length) > most && <p class="quiet small">{i18n.t('ask.moreFound')}</p>}
    </details>
  );
}

function OfferedPassage({ passage, onAdd }: { passage: SubjectPassage; onAdd: Props['onAdd'] }) {
  return (
    <li>
      <p>
        <bdi>“{quoteStart(passage.quote)}”</bdi> <span class="quiet small">{passage.title}</span>
      </p>
      <button
        type="button"
        class="button"
        aria-label={i18n.t('ask.addLabel', [quoteStart(passage.quote)])}
        onClick={() => onAdd({ tagIds: [passage.tagId], cells: [] })}
      >
        {i18n.t('ask.add')}
      </button>
    </li>
  );
}

function OfferedIndicator({ subject, onAdd }: { subject: SubjectIndicator; onAdd: Props['onAdd'] }) {
  const { cell, indicator, requirement, tags } = subject;
  return (
    <li>
      <p>
        <IndicatorChip indicator={indicator} /> {indicator.text}{' '}
        <span class="quiet small">
          {requirement} · {tags === 0 ? i18n.t('state.bare') : i18n.t('state.passages', tags)}
        </span>
      </p>
      <button
        type="button"
        class="button"
        aria-label={i18n.t('ask.addLabel', [`${indicator.code}, ${requirement}`])}
        onClick={() => onAdd({ tagIds: [], cells: [cell] })}
      >
        {i18n.t('ask.add')}
      </button>
    </li>
  );
}

const matches = (wanted: string, ...texts: string[]): boolean =>
  wanted === '' || texts.some((text) => text.toLocaleLowerCase().includes(wanted));
