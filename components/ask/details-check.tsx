import { i18n } from '#i18n';
import type { DraftMask } from '@/lib/feedback/request-draft';
import type { Finding } from './ask-model';
import { NamesField } from './names-field';

interface Props {
  findings: readonly Finding[];
  names: readonly string[];
  /** Whether pictures go along, in which nothing is masked. */
  hasPictures: boolean;
  onMask: (mask: DraftMask, hidden: boolean) => void;
  onNames: (names: string[]) => void;
}

/** What looks like something about a student in what would be sent, each with one click to mask it. */
export function DetailsCheck({ findings, names, hasPictures, onMask, onNames }: Props) {
  const open = findings.filter(({ count }) => count > 0).length;
  return (
    <div class="ask-check" data-open={open > 0}>
      <p role="status">{open > 0 ? i18n.t('ask.found', open) : i18n.t('ask.foundNone')}</p>
      {findings.length > 0 && (
        <ul class="list">
          {findings.map(({ text, kind, count, around }) => (
            <li key={text} data-masked={count === 0}>
              <p>
                <strong>
                  <bdi>{text}</bdi>
                </strong>{' '}
                <span class="quiet small">
                  {i18n.t(`ask.detail.${kind}`)}
                  {around !== '' && around !== text && (
                    <>
                      {' · …'}
                      <bdi>{around}</bdi>…
                    </>
                  )}
                </span>
              </p>
              <button
                type="button"
                class="button"
                aria-label={i18n.t(count > 0 ? 'ask.maskLabel' : 'ask.unmaskLabel', [text])}
                onClick={() => onMask({ text, kind }, count > 0)}
              >
                {i18n.t(count > 0 ? 'ask.mask' : 'ask.unmask')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {hasPictures && <p class="small">{i18n.t('ask.picturesNotMasked')}</p>}
      <NamesField names={names} onNames={onNames} />
    </div>
  );
}
