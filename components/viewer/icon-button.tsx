import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icon';

interface Props {
  icon: IconName;
  label: string;
  onClick: () => void;
  disabled?: boolean;
  /** Whether it is on, for what can be switched. */
  pressed?: boolean | undefined;
  /** Whether what it shows and hides is shown. */
  expanded?: boolean | undefined;
  /** In the form of `aria-keyshortcuts`. */
  keys?: string | undefined;
  class?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  children?: ComponentChildren;
}

/** A control of a bar: its name is in the tooltip for the eye, and always there for a screen reader. */
export function IconButton({ icon, label, onClick, disabled, pressed, expanded, keys, buttonRef, ...rest }: Props) {
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      class={`button plain icon-button ${rest.class ?? ''}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={keys}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
