import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text: string;
  children?: ComponentChildren;
}

/** Where nothing is to be shown yet: what this place is for, and what to do next. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <section class="empty-state">
      <h2>{title}</h2>
      <p class="quiet">{text}</p>
      {children}
    </section>
  );
}
