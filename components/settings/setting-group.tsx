import type { ComponentChildren } from 'preact';

export interface Group {
  id: string;
  title: string;
}

interface Props extends Group {
  /** Whether what is in it takes something away for good. */
  danger?: boolean;
  children: ComponentChildren;
}

/** Settings about one thing. Its heading takes the focus of who comes from the index. */
export function SettingGroup({ id, title, danger = false, children }: Props) {
  return (
    <section class="setting-group" data-danger={danger} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
