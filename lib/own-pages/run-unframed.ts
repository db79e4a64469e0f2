import { i18n } from '#i18n';
import { stateLanguage } from './language-of-words';

/**
 * Runs a page of the extension, unless it stands inside another page: a site could put it there to be clicked unseen, or
 * to learn from what it does. The policy can't say this, since one page has to be let in.
 */
export function runUnframed(run: () => unknown, around: Framing = window): void {
  stateLanguage(document.documentElement);
  if (isFramed(around)) document.body.textContent = i18n.t('framed.refused');
  else run();
}

/** All three say the same in honest frames; none can be set from outside. */
function isFramed({ self, parent, top, location }: Framing): boolean {
  return parent !== self || top !== self || (location.ancestorOrigins?.length ?? 0) > 0;
}

interface Framing {
  readonly self: unknown;
  readonly parent: unknown;
  readonly top: unknown;
  /** Firefox has no list of ancestors. */
  readonly location: { readonly ancestorOrigins?: { readonly length: number } };
}
