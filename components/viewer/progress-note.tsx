import { i18n } from '#i18n';

interface Props {
  text: string;
  done: number;
  /** 0 where nobody knows. */
  all: number;
  onCancel?: (() => void) | undefined;
}

/** Something that takes a while, and how far it has come. It shows only where the while is worth a word. */
export function ProgressNote({ text, done, all, onCancel }: Props) {
  return (
    <div class="progress-note surface">
      <div class="progress-words" role="status">
        <p>{text}</p>
        <progress aria-label={text} {...(all > 0 && { value: done, max: all })} />
      </div>
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('viewer.cancel')}
        </button>
      )}
    </div>
  );
}
