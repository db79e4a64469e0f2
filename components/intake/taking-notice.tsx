import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { SourcePlace } from '@/lib/frameworks/format';
import type { TakingIn } from '@/lib/programs/taking-in';
import type { Unread } from '@/lib/programs/unread';

interface Props {
  progress: TakingIn;
  /** Ends the reading, or takes away what is said. */
  onDismiss: () => void;
}

/** How far it is with a source that a credential is taken in from, or why nothing came of it. */
export function TakingNotice({ progress, onDismiss }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { status } = progress;
  // What was dropped or pasted further down is answered here.
  useEffect(() => {
    if (status !== 'none') place.current?.scrollIntoView({ block: 'nearest' });
  }, [status]);
  if (status === 'none') return null;
  return (
    <div ref={place} class="taking">
      {status === 'reading' && (
        <Progress
          name={progress.name}
          words={
            progress.of > 0 ? i18n.t('intake.readingPage', [progress.read, progress.of]) : i18n.t('intake.reading')
          }
          done={progress.read}
          of={progress.of}
          onCancel={onDismiss}
        />
      )}
      {status === 'keeping' && (
        <Progress
          name={progress.name}
          words={i18n.t('intake.keeping')}
          done={progress.written}
          of={progress.of}
          onCancel={onDismiss}
        />
      )}
      {status === 'unread' && (
        <Notice kind="problem" onDismiss={onDismiss}>
          <UnreadWords unread={progress.unread} />
        </Notice>
      )}
      {status === 'begun' &&
        progress.notes.map((note) => (
          <Notice key={note} kind="news" onDismiss={onDismiss}>
            <p>{i18n.t(`takeIn.note.${note}`)}</p>
          </Notice>
        ))}
    </div>
  );
}

interface ProgressProps {
  name: string;
  words: string;
  done: number;
  /** 0 where nobody knows how long it is. */
  of: number;
  onCancel: () => void;
}

function Progress({ name, words, done, of, onCancel }: ProgressProps) {
  return (
    <div class="reading-progress">
      <p role="status">
        {name !== '' && <bdi>{name}: </bdi>}
        {words}
      </p>
      <progress max={Math.max(1, of)} value={of > 0 ? done : undefined} aria-label={words} />
      <button type="button" class="button" onClick={onCancel}>
        {i18n.t('intake.cancel')}
      </button>
    </div>
  );
}

function UnreadWords({ unread }: { unread: Unread }) {
  const place = unread.of === 'source' ? unread.place : null;
  return (
    <>
      {unread.name !== '' && (
        <p class="taking-name">
          <bdi>{unread.name}</bdi>
        </p>
      )}
      {unread.of === 'source' ? (
        <p>{i18n.t(`programFile.refused.${unread.reason}`)}</p>
      ) : (
        <>
          <p>{i18n.t(`takeIn.refused.${unread.reason}`)}</p>
          <p>{i18n.t('takeIn.nothingLost')}</p>
        </>
      )}
      {place && <p class="small">{placeInWords(place)}</p>}
    </>
  );
}

const placeInWords = (place: SourcePlace): string =>
  'line' in place ? i18n.t('programFile.atLine', [place.line]) : i18n.t('programFile.atItem', [place.item]);
