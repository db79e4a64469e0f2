import { i18n } from '#i18n';
import { readProgress } from '@/lib/read-through/read-progress';
import type { ReadThroughProps } from './read-through-props';
import { RequirementLink } from './requirement-link';

type Props = Pick<ReadThroughProps, 'parts' | 'read' | 'hrefOf'>;

/** What stands on the page, and how far one is. */
export function Contents({ parts, read, hrefOf }: Props) {
  return (
    <nav class="read-contents" aria-labelledby="read-contents-title">
      <h2 id="read-contents-title">{i18n.t('readAll.contents')}</h2>
      <Progress parts={parts} read={read} />
      {parts.credentials.map(({ credential, requirements }) => (
        <div key={credential.id}>
          {parts.credentials.length > 1 && <h3 dir="auto">{credential.title}</h3>}
          <ul class="list">
            {requirements.map(({ requirement }) => (
              <li key={requirement.id}>
                <ReadSign id={requirement.id} read={read} />
                <RequirementLink requirement={requirement} hrefOf={hrefOf} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Progress({ parts, read }: Pick<Props, 'parts' | 'read'>) {
  const { done, all } = readProgress(parts, read.value);
  return (
    <p class="read-progress" role="status">
      {i18n.t('readAll.progress', [done, all])}
    </p>
  );
}

function ReadSign({ id, read }: Pick<Props, 'read'> & { id: Parameters<Props['hrefOf']>[0] }) {
  const isRead = read.value.has(id);
  return (
    <span class="read-sign" data-read={isRead}>
      <span aria-hidden="true">{isRead ? '✓' : '○'}</span>
      {isRead && <span class="visually-hidden">{i18n.t('readAll.isRead')} </span>}
    </span>
  );
}
