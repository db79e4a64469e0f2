import { i18n } from '#i18n';

/** Says of a part that its source has it no more. */
export function RetiredNote({ part: { retired } }: { part: { retired?: true } }) {
  return retired ? <p class="read-note">{i18n.t('readAll.retired')}</p> : null;
}
