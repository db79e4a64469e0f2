import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text?: string;
  children?: ComponentChildren;
}

/** One section of the settings. */
export function Setting({ title, text, children }: Props) {
  return (
    <section class="setting">
      <h3>{title}</h3>
      {text !== undefined && <p class="quiet">{text}</p>}
      {children}
    </section>
  );
}
