import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { OfferedUpdate } from '@/lib/programs/update-controller';

interface Props {
  offered: OfferedUpdate;
  onTake: () => void;
  onKeepBoth: () => void;
  onLeave: () => void;
}

/** What a newer version of a program would change, before it does. */
export function UpdateOffer({ offered: { title, plan, intake }, onTake, onKeepBoth, onLeave }: Props) {
  const { added, changed, gone, retired } = plan;
  const head = useRef<HTMLHeadingElement>(null);
  // It stands above what was pressed.
  useEffect(() => head.current?.focus(), []);
  const isSame = added.length + changed.length + gone.length + retired.length === 0;
  const named = ({ code, text }: { code: string; text: string }) => `${code} ${text}`.trim();
  return (
    <Notice kind="news">
      <div class="program-update">
        <h2 ref={head} tabIndex={-1}>
          {i18n.t(isSame ? 'programUpdate.known' : 'programUpdate.title', [title])}
        </h2>
        {isSame && <p>{i18n.t('programUpdate.same')}</p>}
        {added.length > 0 && (
          <details>
            <summary>{i18n.t('programUpdate.added', added.length)}</summary>
            <ul>
              {added.map((part, at) => (
                <li key={at}>{named(part)}</li>
              ))}
            </ul>
          </details>
        )}
        {changed.length > 0 && (
          <details>
            <summary>{i18n.t('programUpdate.changed', changed.length)}</summary>
            <ul>
              {changed.map((part, at) => (
                <li key={at}>
                  {named(part)}
                  <p class="small quiet">
                    {part.before === part.text
                      ? i18n.t('programUpdate.details')
                      : i18n.t('programUpdate.before', [part.before])}
                  </p>
                </li>
              ))}
            </ul>
          </details>
        )}
        {gone.length > 0 && (
          <details>
            <summary>{i18n.t('programUpdate.gone', gone.length)}</summary>
            <ul>
              {gone.map((part, at) => (
                <li key={at}>{named(part)}</li>
              ))}
            </ul>
          </details>
        )}
        {retired.length > 0 && (
          <details>
            <summary>{i18n.t('programUpdate.retired', retired.length)}</summary>
            <ul>
              {retired.map((part, at) => (
                <li key={at}>
                  {named(part)}{' '}
                  {part.tags > 0 && <span class="quiet">({i18n.t('programUpdate.tags', part.tags)})</span>}
                </li>
              ))}
            </ul>
          </details>
        )}
        {!isSame && <p class="quiet">{i18n.t('programUpdate.stays')}</p>}
        <div class="program-acts">
          {!isSame && (
            <button type="button" class="button primary" onClick={onTake}>
              {i18n.t('programUpdate.update')}
            </button>
          )}
          {isSame && intake && (
            <button type="button" class="button primary" onClick={onTake}>
              {i18n.t('programUpdate.use')}
            </button>
          )}
          <button type="button" class="button" onClick={onKeepBoth}>
            {i18n.t('programUpdate.other')}
          </button>
          <button type="button" class="button" onClick={onLeave}>
            {i18n.t('programUpdate.leave')}
          </button>
        </div>
      </div>
    </Notice>
  );
}
