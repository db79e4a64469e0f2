import { isSilent } from '@/lib/documents/web/element-kinds';
import { attributeOf, firstIn, hasAttribute, localNameOf, pageOf, rootElementOf } from '@/lib/dom/strangers';
import { roleOf } from './shape';
import { lettersIn } from './text-within';

/** Where an element stands. */
export interface Surroundings {
  /** In what the page is about, or a part of that: what is at its top is no header of the page. */
  isInSection: boolean;
  /** In a heading, where buttons are what folds it. */
  isInHeading: boolean;
  /** Letters of all of the page. */
  pageLength: () => number;
}

const silentToo = /^(?:svg|math|head|optgroup)$/;
const helps = /^(?:navigation|search|menu|menubar|toolbar|tablist|tooltip|progressbar|slider)$/;
const sides = /^(?:complementary|contentinfo|banner)$/;
const consent = /cookie|consent|gdpr|onetrust|didomi|cookiebot/i;

/** Whether it is nothing to read, or drawn where nobody sees it. */
export function isUnread(element: Element, style: CSSStyleDeclaration, { isInHeading }: Surroundings): boolean {
  const name = localNameOf(element);
  if (isSilent(element) || silentToo.test(name)) return true;
  if (attributeOf(element, 'aria-hidden') === 'true' || isAway(style)) return true;
  const isButton = name === 'button' || roleOf(element) === 'button';
  return isButton && !isInHeading && !hasAttribute(element, 'aria-expanded');
}

/** Whether it is no part of what the page is about. */
export function isBesides(element: Element, style: CSSStyleDeclaration, around: Surroundings): boolean {
  const name = localNameOf(element);
  const role = roleOf(element);
  if (name === 'nav' || helps.test(role)) return true;
  if (isAside(name, role, around)) return !holdsMuch(element, around);
  return isBanner(element, style, role) || isAdvertisement(element);
}

function isAside(name: string, role: string, { isInSection }: Surroundings): boolean {
  if (name === 'aside' || sides.test(role)) return true;
  return (name === 'header' || name === 'footer') && role === '' && !isInSection;
}

/** No requirement is lost for where it stands: a table there is read, and so is what makes up much of the page. */
function holdsMuch(element: Element, { pageLength }: Surroundings): boolean {
  if (firstIn(element, 'table tr + tr, [role="row"] + [role="row"]') !== null) return true;
  const most = 100_000;
  return lettersIn(element, most) * 3 > pageLength();
}

/** Drawn where nobody sees it: for screen readers alone, or off the page. */
function isAway({ position, overflow, width, height, left, top, clipPath, textIndent }: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(textIndent) < -900) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const isTiny = Number.parseFloat(width) <= 1 || Number.parseFloat(height) <= 1;
  if (isTiny && (overflow !== 'visible' || clipPath !== 'none')) return true;
  return Number.parseFloat(left) < -900 || Number.parseFloat(top) < -900;
}

function isBanner(element: Element, { position }: CSSStyleDeclaration, role: string): boolean {
  if (position !== 'fixed' && position !== 'sticky' && !/dialog$/.test(role)) return false;
  return consent.test(
    `${attributeOf(element, 'id')} ${attributeOf(element, 'class')} ${attributeOf(element, 'aria-label')}`,
  );
}

const isAdvertisement = (element: Element): boolean =>
  /(?:^|\s)adsbygoogle(?:\s|$)/.test(attributeOf(element, 'class') ?? '') ||
  /^google_ads_/.test(attributeOf(element, 'id') ?? '') ||
  /^advertisement$/i.test(attributeOf(element, 'aria-label') ?? '');

/**
 * Whether something that is not shown is folded away under a press, as a closed `details` is: an accordion's part is
 * content, and so is that of a tab, unless it is a menu.
 */
export function isFoldedAway(element: Element): boolean {
  const id = attributeOf(element, 'id') ?? '';
  const top = rootElementOf(pageOf(element));
  if (attributeOf(element, 'hidden') === 'until-found' || roleOf(element) === 'tabpanel') return true;
  if (id === '' || !top || /^(?:menu|listbox|tree|dialog|alertdialog)$/.test(roleOf(element))) return false;
  const pressed = firstIn(top, `[aria-expanded="false"][aria-controls~="${CSS.escape(id)}"]:not([aria-haspopup])`);
  return pressed !== null && pressed !== element;
}
