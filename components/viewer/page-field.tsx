import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { i18n } from '#i18n';

interface Props {
  page: number;
  pages: number;
  /** What the file itself calls this page, where that is not its number. */
  label: string | null;
  field: RefObject<HTMLInputElement | null>;
  /** Says whether there is such a page. */
  onGo: (page: string) => boolean;
}

/** Shows where one is, and goes where one says. */
export function PageField({ page, pages, label, field, onGo }: Props) {
  const wrong = useSignal(false);
  /** What the person has written and not left yet, so that it stays where there is no such page. */
  const written = useSignal<string | null>(null);
  const shown = label || String(page);
  const go = (input: HTMLInputElement) => {
    wrong.value = !onGo(input.value.trim());
    if (wrong.value) return;
    written.value = null;
    input.select();
  };
  return (
    <form
      class="page-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (field.current) go(field.current);
      }}
    >
      <input
        ref={field}
        class="field"
        style={{ width: `${Math.max(3, shown.length, String(pages).length) + 3}ch` }}
        autocomplete="off"
        inputMode={label ? 'text' : 'numeric'}
        aria-label={i18n.t('viewer.page')}
        aria-describedby="viewer-page-count"
        aria-invalid={wrong.value}
        aria-keyshortcuts="Control+Alt+G"
        value={written.value ?? shown}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          written.value = event.currentTarget.value;
        }}
        onBlur={() => {
          wrong.value = false;
          written.value = null;
        }}
      />
      <span id="viewer-page-count" class="page-count quiet">
        {label && label !== String(page) ? i18n.t('viewer.numberOf', [page, pages]) : i18n.t('viewer.of', [pages])}
      </span>
      {wrong.value && (
        <span class="page-wrong small" role="alert">
          {i18n.t('viewer.noSuchPage')}
        </span>
      )}
    </form>
  );
}
