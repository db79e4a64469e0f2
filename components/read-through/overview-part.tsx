import type { ComponentChildren } from 'preact';

/** One thing that is worth knowing before one begins. */
export function OverviewPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="read-list">
      <h3>{title}</h3>
      {children}
    </div>
  );
}
