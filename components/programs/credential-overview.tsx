import { i18n } from '#i18n';
import { IndicatorChip } from '@/components/state/indicator-chip';
import type { Cell } from '@/lib/model/cell';
import type { CredentialOutline } from '@/lib/model/framework';
import type { CredentialId } from '@/lib/model/ids';
import { demandInWords, kindInWords } from './program-words';

interface Props {
  outline: CredentialOutline;
  active: boolean;
  onUse: (id: CredentialId) => void;
  /** The address at which feedback on an indicator is asked for. */
  askAddressOf: (cell: Cell) => string;
}

/** One credential with its requirements, and the indicators of each. */
export function CredentialOverview({
  outline: { credential, requirements, indicators },
  active,
  onUse,
  askAddressOf,
}: Props) {
  return (
    <article class="credential">
      <div class="credential-head">
        <h3>{credential.title}</h3>
        {active ? (
          <span class="credential-active small">{i18n.t('workspace.active')}</span>
        ) : (
          <button
            type="button"
            class="button"
            aria-label={i18n.t('workspace.useLabel', [credential.title])}
            onClick={() => onUse(credential.id)}
          >
            {i18n.t('workspace.use')}
          </button>
        )}
      </div>
      <p class="small quiet">
        {credential.issuer !== '' && `${credential.issuer}. `}
        {i18n.t('intake.requirements', requirements.length)}, {i18n.t('intake.indicators', indicators.length)}
      </p>
      <ul class="list">
        {requirements.map((requirement) => (
          <li key={requirement.id} class="credential-requirement">
            <p>
              <span class="quiet">{requirement.code}</span> {requirement.title}
              {requirement.retired && <span class="program-retired small">{i18n.t('editor.retired')}</span>}
            </p>
            <p class="small quiet">
              {kindInWords(requirement.kind)}. {demandInWords(requirement.demand)}.
            </p>
            <p class="chips">
              {indicators
                .filter(({ id }) => requirement.indicatorIds.includes(id))
                .map((indicator) => (
                  <a
                    key={indicator.id}
                    href={askAddressOf({ requirementId: requirement.id, indicatorId: indicator.id })}
                    aria-label={i18n.t('matrix.ask', [indicator.code])}
                  >
                    <IndicatorChip indicator={indicator} />
                    {indicator.retired && <span class="program-retired small">{i18n.t('editor.retired')}</span>}
                  </a>
                ))}
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}
