import { i18n } from '#i18n';
import type { Policy } from '@/lib/model/policy';
import type { CredentialPart } from '@/lib/read-through/program-parts';
import { choiceInWords } from './choice-in-words';
import { IndicatorEntry } from './indicator-entry';
import type { ReadThroughProps } from './read-through-props';
import { RequirementLinks } from './requirement-links';
import { RequirementSection } from './requirement-section';
import { RetiredNote } from './retired-note';

interface Props extends Pick<ReadThroughProps, 'read' | 'hrefOf' | 'linkOf' | 'onRead'> {
  part: CredentialPart;
}

/** One credential: its issuer, how it is submitted, what may be chosen, and each requirement. */
export function CredentialSection({ part: { credential, requirements, unasked }, ...shared }: Props) {
  const { title, issuer, policy, choices } = credential;
  return (
    <section class="read-credential">
      <h2 dir="auto">{title}</h2>
      {issuer !== '' && <p class="quiet">{i18n.t('readAll.issuer', [issuer])}</p>}
      <RetiredNote part={credential} />
      <PolicyList policy={policy ?? {}} />
      {choices.map((choice) => (
        <p key={choice.id} class="read-choice">
          {choiceInWords(choice)}:{' '}
          <RequirementLinks
            requirements={requirements
              .map(({ requirement }) => requirement)
              .filter(({ id }) => choice.requirementIds.includes(id))}
            hrefOf={shared.hrefOf}
          />
        </p>
      ))}
      {requirements.map((part) => (
        <RequirementSection key={part.requirement.id} part={part} {...shared} />
      ))}
      {unasked.length > 0 && (
        <section class="read-requirement">
          <h3>{i18n.t('readAll.unasked')}</h3>
          <ul class="list read-indicators">
            {unasked.map((part) => (
              <IndicatorEntry key={part.indicator.id} part={part} hrefOf={shared.hrefOf} />
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

/** How an issuer deals with what is submitted. Nothing where that is not said. */
function PolicyList({ policy: { attempts, resubmission, blind, linksAllowed } }: { policy: Policy }) {
  const sentences = [
    attempts !== undefined && i18n.t('readAll.attempts', attempts),
    resubmission !== undefined && i18n.t(`readAll.resubmission.${resubmission}`),
    blind !== undefined && i18n.t(blind ? 'readAll.blind.yes' : 'readAll.blind.no'),
    linksAllowed !== undefined && i18n.t(linksAllowed ? 'readAll.links.yes' : 'readAll.links.no'),
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0) return null;
  return (
    <div class="read-list">
      <h3>{i18n.t('readAll.policy')}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
