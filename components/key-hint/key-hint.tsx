/**
 * The keys that do the same, for the eye only: the style sheet writes them, so that they are no part of a control's
 * name. Assistive technology has them from `aria-keyshortcuts`.
 */
export function KeyHint({ keys }: { keys: string }) {
  return <span class="key-hint" data-keys={keys} />;
}
