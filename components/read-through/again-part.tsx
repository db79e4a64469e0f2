import { i18n } from '#i18n';
import { askedAgain } from '@/lib/read-through/asked-again';
import { OverviewPart } from './overview-part';
import type { ReadThroughProps } from './read-through-props';
import { RequirementLinks } from './requirement-links';

type Props = Pick<ReadThroughProps, 'parts' | 'hrefOf'>;

/** What several requirements ask for in the same words. */
export function AgainPart({ parts, hrefOf }: Props) {
  const again = askedAgain(parts);
  // The same code may stand in another credential.
  const isShort = parts.credentials.length === 1;
  return (
    <OverviewPart title={i18n.t('readAll.again')}>
      {again.length === 0 ? (
        <p class="quiet">{i18n.t('readAll.noneAgain')}</p>
      ) : (
        <ul>
          {again.map(({ kind, text, codes, requirements }, place) => (
            <li key={`${place} ${text}`}>
              <span class="quiet">{[i18n.t(`readAll.againKind.${kind}`), ...codes].join(' ')}: </span>
              <span class="written" dir="auto">
                {text}
              </span>
              <div class="small quiet">
                {i18n.t('readAll.againUnder')}{' '}
                <RequirementLinks requirements={requirements} hrefOf={hrefOf} isShort={isShort} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </OverviewPart>
  );
}
