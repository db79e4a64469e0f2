import { i18n } from '#i18n';
import type { Span } from '@/lib/model/asked-for';
import { SavedField } from './saved-field';
import { numberIn } from './typed-number';

interface Props {
  /** What is counted. */
  label: string;
  span: Span | undefined;
  onSave: (span: Span | undefined) => void;
}

/** From so many to so many. */
export function SpanFields({ label, span = {}, onSave }: Props) {
  const saved = (name: keyof Span) => (text: string) => {
    const { [name]: _, ...rest } = span;
    const number = numberIn(text);
    const next: Span = { ...rest, ...(number !== null && { [name]: number }) };
    onSave(Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <div class="editor-pair">
      <SavedField
        type="number"
        label={i18n.t('editor.least', [label])}
        value={String(span.least ?? '')}
        onSave={saved('least')}
      />
      <SavedField
        type="number"
        label={i18n.t('editor.most', [label])}
        value={String(span.most ?? '')}
        onSave={saved('most')}
      />
    </div>
  );
}
