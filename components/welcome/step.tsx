import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface Props {
  title: string;
  /** Null where nobody can know. */
  isDone: boolean | null;
  children: ComponentChildren;
}

/** One of the first steps, with whether it is done. */
export function Step({ title, isDone, children }: Props) {
  return (
    <li class="welcome-step" data-done={isDone === true}>
      <svg class="welcome-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <circle
          cx="12"
          cy="12"
          r="10.5"
          fill={isDone ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1.5"
        />
        {isDone && <path d="M7 12.5 10.5 16 17 8.5" fill="none" stroke="var(--surface)" stroke-width="2.5" />}
      </svg>
      <div class="welcome-words">
        <h2>{title}</h2>
        {isDone !== null && (
          <p class="welcome-state" role="status">
            {i18n.t(isDone ? 'welcome.done' : 'welcome.open')}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}
