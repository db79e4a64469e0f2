import { i18n } from '#i18n';
import { sourcesOf } from '@/lib/read-through/sources';
import type { ReadThroughProps } from './read-through-props';
import { SourceAddress } from './source-address';

/** Where each part came from, for whoever looks it up there. It stands last: nobody has to read it to begin. */
export function SourceList({ parts, linkOf }: Pick<ReadThroughProps, 'parts' | 'linkOf'>) {
  const sources = sourcesOf(parts);
  if (sources.length === 0) return null;
  return (
    <section class="read-sources">
      <h2>{i18n.t('readAll.sources')}</h2>
      <p class="small quiet">{i18n.t('readAll.sourcesHint')}</p>
      <ul class="list small">
        {sources.map(({ name, provenance: { format, identifier, address } }, place) => (
          <li key={`${place} ${name}`}>
            <strong dir="auto">{name}</strong> <span class="quiet">{format}</span>{' '}
            {identifier !== undefined && <bdi>{identifier} </bdi>}
            {address !== undefined && <SourceAddress address={address} linkOf={linkOf} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
