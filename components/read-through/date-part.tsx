import { i18n } from '#i18n';
import { boundToDates } from '@/lib/read-through/bound-to-dates';
import { dueInWords } from './due-in-words';
import { OverviewPart } from './overview-part';
import type { ReadThroughProps } from './read-through-props';
import { RequirementLink } from './requirement-link';

type Props = Pick<ReadThroughProps, 'parts' | 'hrefOf'>;

/** What has to be there by a day. */
export function DatePart({ parts, hrefOf }: Props) {
  const bound = boundToDates(parts);
  return (
    <OverviewPart title={i18n.t('readAll.dates')}>
      {bound.length === 0 ? (
        <p class="quiet">{i18n.t('readAll.noDates')}</p>
      ) : (
        <ul>
          {bound.map(({ requirement, due }) => (
            <li key={requirement.id}>
              {dueInWords(due)}: <RequirementLink requirement={requirement} hrefOf={hrefOf} />
            </li>
          ))}
        </ul>
      )}
    </OverviewPart>
  );
}
