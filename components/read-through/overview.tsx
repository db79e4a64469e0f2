import { i18n } from '#i18n';
import { AgainPart } from './again-part';
import { countSentences } from './count-sentences';
import { DatePart } from './date-part';
import { OverviewPart } from './overview-part';
import type { ReadThroughProps } from './read-through-props';
import { ServingPart } from './serving-part';

/** What is worth knowing before one begins. */
export function Overview({ parts, hrefOf }: Pick<ReadThroughProps, 'parts' | 'hrefOf'>) {
  return (
    <section class="read-overview">
      <h2>{i18n.t('readAll.overview')}</h2>
      <OverviewPart title={i18n.t('readAll.counts')}>
        <ul>
          {countSentences(parts).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </OverviewPart>
      <DatePart parts={parts} hrefOf={hrefOf} />
      <AgainPart parts={parts} hrefOf={hrefOf} />
      <ServingPart parts={parts} hrefOf={hrefOf} />
    </section>
  );
}
