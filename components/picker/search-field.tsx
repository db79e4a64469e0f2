import { i18n } from '#i18n';
import type { Picking } from '@/lib/tagging/picking';

interface Props {
  picking: Picking;
  /** Whether the list that it filters is shown. */
  isOpen: boolean;
  /** Enter was pressed with something chosen and nothing typed. */
  onDone: () => void;
}

const moves = { ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last' } as const;

/** The field that filters the indicators. It keeps the focus while its arrows walk the list. */
export function SearchField({ picking, isOpen, onDone }: Props) {
  const active = picking.active.value;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (isMove(key)) picking.move(moves[key]);
    else if (key === 'Enter') {
      // One that is held down chooses and no more.
      if (!event.repeat && picking.enter() === 'save') onDone();
    } else if (key === 'Backspace' && picking.query.value === '') picking.removeLast();
    else if (!picking.digit(key)) return;
    event.preventDefault();
  };
  return (
    <input
      class="field search"
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck={false}
      aria-label={i18n.t('picker.search')}
      aria-autocomplete="list"
      aria-expanded={isOpen}
      aria-controls="indicators"
      aria-activedescendant={isOpen && active >= 0 ? `indicator-${active}` : undefined}
      placeholder={i18n.t('picker.searchHint')}
      value={picking.query.value}
      onInput={(event) => picking.type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

function isMove(key: string): key is keyof typeof moves {
  return key in moves;
}
