import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useClearOf } from '@/components/focus/use-clear-of';
import type { DraftCounts } from '@/lib/programs/intake/proposal';
import { countsInWords } from './question-words';

interface Props {
  counts: DraftCounts;
  onKeep: () => void;
  onDiscard: () => void;
}

/** What a draft holds, and the way to keep it: always in sight. */
export function DraftHead({ counts, onKeep, onDiscard }: Props) {
  const id = useId();
  const head = useRef<HTMLDivElement>(null);
  useClearOf(head, 'head');
  return (
    <div ref={head} class="draft-head">
      <p id={id} role="status">
        {i18n.t('intake.counts', [i18n.t('intake.requirements', counts.requirements), countsInWords(counts)])}
      </p>
      <div class="draft-head-acts">
        <button type="button" class="button plain" onClick={onDiscard}>
          {i18n.t('intake.discard')}
        </button>
        <button
          type="button"
          class="button primary"
          aria-describedby={id}
          disabled={counts.requirements === 0}
          onClick={onKeep}
        >
          {i18n.t('intake.keep')}
        </button>
      </div>
    </div>
  );
}
