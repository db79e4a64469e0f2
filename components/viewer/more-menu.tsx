import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon, type IconName } from './icon';
import { IconButton } from './icon-button';

export interface MenuAction {
  icon: IconName;
  label: string;
  keys?: string;
  /** Where the bar is wide enough to show it, it is left out here. */
  narrowOnly?: boolean;
  onChoose: () => void;
}

/** What has no place in the bar. The browser closes it at Escape and at a click elsewhere. */
export function MoreMenu({ actions }: { actions: readonly MenuAction[] }) {
  const list = useRef<HTMLDivElement>(null);
  const open = useSignal(false);
  return (
    <div class="more-menu">
      <IconButton
        icon="more"
        label={i18n.t('viewer.more')}
        expanded={open.value}
        onClick={() => list.current?.togglePopover()}
      />
      <div
        ref={list}
        popover="auto"
        role="menu"
        aria-label={i18n.t('viewer.more')}
        class="menu surface"
        onToggle={(event) => {
          open.value = event.newState === 'open';
          if (open.value) firstShown(event.currentTarget)?.focus();
        }}
        onKeyDown={(event) => step(event)}
      >
        {actions.map(({ icon, label, keys, narrowOnly, onChoose }) => (
          <button
            key={label}
            type="button"
            role="menuitem"
            class={`button plain menu-item ${narrowOnly ? 'narrow-only' : ''}`}
            aria-keyshortcuts={keys}
            onClick={() => {
              list.current?.hidePopover();
              onChoose();
            }}
          >
            <Icon name={icon} />
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

const shownItems = (menu: HTMLElement) =>
  [...menu.querySelectorAll<HTMLElement>('.menu-item')].filter((item) => item.offsetParent !== null);

const firstShown = (menu: HTMLElement) => shownItems(menu)[0];

function step(event: KeyboardEvent): void {
  const menu = event.currentTarget;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || !(menu instanceof HTMLElement)) return;
  event.preventDefault();
  const items = shownItems(menu);
  const at = items.findIndex((item) => item.matches(':focus'));
  items[(at + by + items.length) % items.length]?.focus();
}
