import { i18n } from '#i18n';
import { type Evidence, isTaken } from '@/lib/handing-in/evidence';
import type { TagId } from '@/lib/model/ids';
import { pagesOf } from '@/lib/model/passage';

interface Props {
  evidence: readonly Evidence[];
  others: readonly TagId[];
  onOthers: (others: TagId[]) => void;
}

/** All that goes into the file, to be read before it is saved; what is somebody else's only where it is ticked. */
export function EvidenceList({ evidence, others, onOthers }: Props) {
  const taken = evidence.filter((each) => isTaken(each, others)).length;
  return (
    <details class="hand-in-evidence" open={taken < evidence.length}>
      <summary>{i18n.t('handIn.evidence', taken)}</summary>
      <ol class="list">
        {evidence.map((each) => (
          <li key={each.tagId} style={{ '--slot': `var(--slot-${each.slot})` }}>
            <p class="hand-in-codes">
              {each.indicators.map(({ code }) => code).join(', ')}
              <span class="quiet small">{whereOf(each)}</span>
            </p>
            {each.origin && (
              <label class="hand-in-check">
                <input
                  type="checkbox"
                  checked={isTaken(each, others)}
                  onChange={(event) =>
                    onOthers(
                      event.currentTarget.checked ? [...others, each.tagId] : others.filter((id) => id !== each.tagId),
                    )
                  }
                />
                <span>
                  {each.origin.author === ''
                    ? i18n.t('handIn.fromSomebody')
                    : i18n.t('handIn.fromOther', [each.origin.author])}
                </span>
              </label>
            )}
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
