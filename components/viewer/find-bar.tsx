import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { Finding } from '@/lib/viewer/finding-state';
import { IconButton } from './icon-button';

interface Props {
  finding: Finding;
  field: RefObject<HTMLInputElement | null>;
  onChange: (change: Partial<Finding>) => void;
  onStep: (step: 'again' | 'back') => void;
  onClose: () => void;
}

const choices = {
  highlightAll: 'viewer.highlightAll',
  matchCase: 'viewer.matchCase',
  wholeWords: 'viewer.wholeWords',
} as const;

export function FindBar({ finding, field, onChange, onStep, onClose }: Props) {
  const { query, total } = finding;
  return (
    <search class="find-bar" aria-label={i18n.t('viewer.find')}>
      <div class="find-query">
        <input
          ref={field}
          class="field"
          autocomplete="off"
          spellcheck={false}
          aria-label={i18n.t('viewer.findInFile')}
          placeholder={i18n.t('viewer.findInFile')}
          value={query}
          onInput={(event) => onChange({ query: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || query === '') return;
            event.preventDefault();
            onStep(event.shiftKey ? 'back' : 'again');
          }}
        />
        <output class="find-outcome small" data-outcome={finding.outcome}>
          {outcomeWords(finding)}
        </output>
      </div>
      <div class="bar-group">
        <IconButton
          icon="previous"
          label={i18n.t('viewer.findPrevious')}
          disabled={total === 0}
          onClick={() => onStep('back')}
        />
        <IconButton
          icon="next"
          label={i18n.t('viewer.findNext')}
          disabled={total === 0}
          onClick={() => onStep('again')}
        />
      </div>
      <div class="find-choices">
        {(['highlightAll', 'matchCase', 'wholeWords'] as const).map((each) => (
          <label key={each}>
            <input
              type="checkbox"
              checked={finding[each]}
              onChange={(event) => onChange({ [each]: event.currentTarget.checked })}
            />
            {i18n.t(choices[each])}
          </label>
        ))}
      </div>
      <IconButton icon="close" class="find-close" label={i18n.t('viewer.findClose')} keys="Escape" onClick={onClose} />
    </search>
  );
}

function outcomeWords({ query, current, total, outcome }: Finding): string {
  if (query === '') return '';
  if (outcome === 'notFound') return i18n.t('viewer.foundNothing');
  if (total === 0) return outcome === 'pending' ? i18n.t('viewer.finding') : '';
  return outcome === 'wrapped'
    ? i18n.t('viewer.foundWrapped', [current, total])
    : i18n.t('viewer.foundOf', [current, total]);
}
