import { i18n } from '#i18n';
import type { TakingIn } from '@/lib/programs/taking-in';

interface Props {
  progress: Extract<TakingIn, { status: 'reading' }>;
  onCancel: () => void;
}

/** How far a document is read, and the way out. */
export function ReadingProgress({ progress: { name, read, of }, onCancel }: Props) {
  const words = of > 0 ? i18n.t('intake.readingPage', [read, of]) : i18n.t('intake.reading');
  return (
    <div class="reading-progress">
      <p role="status">
        {name !== '' && <bdi>{name}: </bdi>}
        {words}
      </p>
      <progress max={Math.max(1, of)} value={of > 0 ? read : undefined} aria-label={words} />
      <button type="button" class="button" onClick={onCancel}>
        {i18n.t('intake.cancel')}
      </button>
    </div>
  );
}
