import { i18n } from '#i18n';
import { inWords } from '@/lib/documents/message-in-words';
import type { VersionNews } from '@/lib/news/versions';

/** What each version brought. */
export function News({ versions }: { versions: readonly VersionNews[] }) {
  return (
    <section aria-labelledby="help-news">
      <h2 id="help-news">{i18n.t('help.news')}</h2>
      {versions.map(({ version, lines }) => (
        <div key={version} class="help-version">
          <h3>{i18n.t('help.version', [version])}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{inWords(line)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
