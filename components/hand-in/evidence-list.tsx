import { i18n } from '#i18n';
import type { Evidence } from '@/lib/handing-in/evidence';
import { pagesOf } from '@/lib/model/passage';

/** All that goes into the file, to be read before it is saved. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <details class="hand-in-evidence">
      <summary>{i18n.t('handIn.evidence', evidence.length)}</summary>
      <ol class="list">
        {evidence.map((each) => (
          <li key={each.tagId} style={{ '--slot': `var(--slot-${each.slot})` }}>
            <p class="hand-in-codes">
              {each.indicators.map(({ code }) => code).join(', ')}
              <span class="quiet small">{whereOf(each)}</span>
            </p>
            <blockquote>{each.quote}</blockquote>
            <p class={each.rationale ? undefined : 'quiet'}>{each.rationale || i18n.t('card.noRationale')}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function whereOf({ status, passage }: Evidence): string {
  if (status === 'lost') return i18n.t('handIn.notFound');
  const label = pagesOf(passage)[0]?.label ?? '';
  return status === 'changed' ? i18n.t('handIn.changed', [label]) : i18n.t('handIn.page', [label]);
}
