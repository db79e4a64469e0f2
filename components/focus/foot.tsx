import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useClearOf } from './use-clear-of';

/** What stays in sight at a window's foot, and never lies over what has the focus. */
export function Foot({ class: look, children }: { class: string; children: ComponentChildren }) {
  const foot = useRef<HTMLElement>(null);
  useClearOf(foot, 'foot');
  return (
    <footer ref={foot} class={look}>
      {children}
    </footer>
  );
}
