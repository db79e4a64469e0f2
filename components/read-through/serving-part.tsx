import { i18n } from '#i18n';
import { couldServe } from '@/lib/read-through/could-serve';
import { OverviewPart } from './overview-part';
import type { ReadThroughProps } from './read-through-props';
import { RequirementLinks } from './requirement-links';

type Props = Pick<ReadThroughProps, 'parts' | 'hrefOf'>;

/** Where one artifact may be enough for several requirements. */
export function ServingPart({ parts, hrefOf }: Props) {
  const serving = couldServe(parts);
  return (
    <OverviewPart title={i18n.t('readAll.serve')}>
      {serving.length === 0 ? (
        <p class="quiet">{i18n.t('readAll.noneServe')}</p>
      ) : (
        <>
          <p class="small quiet">{i18n.t('readAll.serveHint')}</p>
          <ul>
            {serving.map(({ requirements, indicators, things }) => (
              <li key={requirements.map(({ id }) => id).join(' ')}>
                <RequirementLinks requirements={requirements} hrefOf={hrefOf} />:{' '}
                {[
                  ...(indicators.length > 0
                    ? [
                        i18n.t('readAll.serveIndicators', requirements.length - 1, [
                          '',
                          indicators.map(({ code }) => code).join(', '),
                        ]),
                      ]
                    : []),
                  ...things.map((thing) => i18n.t('readAll.serveThings', [thing])),
                ].join('; ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </OverviewPart>
  );
}
