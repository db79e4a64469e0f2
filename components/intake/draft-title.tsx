import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '@/lib/model/limits';
import { useTyping } from './use-typing';

interface Props {
  title: string;
  /** When the draft was last changed. */
  changedAt: number;
  onRename: (title: string) => void;
}

/** What the credential will be called. */
export function DraftTitle({ title, changedAt, onRename }: Props) {
  const rename = (text: string) => {
    const named = text.trim();
    if (named !== '' && named !== title) onRename(named);
  };
  const { typed, stop } = useTyping(rename);
  const field = useRef<HTMLInputElement>(null);
  // Whoever types in it is not overtaken by what was kept of it. A title that was kept and taken back at once was never shown:
  // each change of the draft counts, lest the field show what is not kept.
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = title;
  }, [title, changedAt]);
  return (
    <label class="draft-title">
      <span>{i18n.t('intake.title')}</span>
      <input
        ref={field}
        class="field"
        defaultValue={title}
        maxLength={limits.title}
        onInput={({ currentTarget }) => typed(currentTarget.value)}
        onChange={({ currentTarget }) => {
          stop();
          if (currentTarget.value.trim() === '') currentTarget.value = title;
          else rename(currentTarget.value);
        }}
      />
    </label>
  );
}
