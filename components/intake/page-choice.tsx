import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  /** How many the document has. */
  pages: number;
  chosen: { first: number; last: number } | null;
  onChoose: (chosen: { first: number; last: number }) => void;
}

/** Which pages of a long document are read. */
export function PageChoice({ pages, chosen, onChoose }: Props) {
  const id = useId();
  const all = { first: 1, last: pages };
  const { first, last } = chosen ?? all;
  const isAll = first <= 1 && last >= pages;
  const within = (text: string, otherwise: number) => {
    const number = Math.round(Number(text));
    return text === '' || Number.isNaN(number) ? otherwise : Math.min(pages, Math.max(1, number));
  };
  const choose = (next: { first: number; last: number }) =>
    onChoose({ first: Math.min(next.first, next.last), last: Math.max(next.first, next.last) });
  const field = (label: string, value: number, change: (value: number) => void) => (
    <label class="page-field">
      <span>{label}</span>
      <input
        type="number"
        class="field"
        min={1}
        max={pages}
        value={value}
        onChange={({ currentTarget }) => change(within(currentTarget.value, value))}
      />
    </label>
  );
  return (
    <fieldset class="intake-question page-choice">
      <legend>{i18n.t('intake.whichPages')}</legend>
      <label class="intake-answer">
        <input type="radio" name={id} checked={isAll} onChange={() => onChoose(all)} />
        <span>{i18n.t('intake.allPages', [pages])}</span>
      </label>
      <div class="intake-answer">
        {field(i18n.t('intake.firstPage'), first, (value) => choose({ first: value, last: Math.max(value, last) }))}
        {field(i18n.t('intake.lastPage'), last, (value) => choose({ first: Math.min(first, value), last: value }))}
      </div>
    </fieldset>
  );
}
