import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '@/lib/model/limits';

interface Props {
  names: readonly string[];
  onNames: (names: string[]) => void;
}

/** The names that are looked for, which stay on the device. They are kept as they are written. */
export function NamesField({ names, onNames }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const kept = names.join('\n');
  useEffect(() => {
    // While the person writes, what they wrote is what stands there.
    if (field.current && document.activeElement !== field.current) field.current.value = kept;
  }, [kept]);
  return (
    <details class="ask-names">
      <summary>{i18n.t('ask.names', [String(names.length)])}</summary>
      <label class="ask-field">
        {i18n.t('ask.namesLabel')}
        <textarea
          ref={field}
          class="field"
          rows={4}
          maxLength={limits.names}
          spellcheck={false}
          defaultValue={kept}
          onInput={(event) => onNames(event.currentTarget.value.split(/[\n,;]/))}
        />
        <span class="quiet small">{i18n.t('ask.namesHint')}</span>
      </label>
    </details>
  );
}
