import { firstIn, fits, parentElementOf, textContentOf } from '@/lib/dom/strangers';

/**
 * Whether the element is there for screen readers alone, cut down to nothing by the recipes in use for it: a clip, a
 * place far off the screen, or a box of one pixel. A formula that is drawn without letters (MathJax) has its only text in
 * such an element: it stands for what is `drawn`. Where letters are seen beside it (KaTeX), it would be read twice.
 */
export function visuallyHidden(element: Element, style: CSSStyleDeclaration): 'no' | 'yes' | 'drawn' {
  const { position } = style;
  if (
    (position !== 'absolute' && position !== 'fixed') ||
    !(isClippedAway(style) || isFarOff(style) || isOnePixel(style))
  ) {
    return 'no';
  }
  return isOnlyFormula(element) ? 'drawn' : 'yes';
}

function isClippedAway({ clip, clipPath }: CSSStyleDeclaration): boolean {
  if (clip !== 'auto' && clip !== '') {
    const [top = 0, right = 0, bottom = 0, left = 0] = [...clip.matchAll(/-?[\d.]+/g)].map(Number);
    return !clip.includes('auto') && (right - left <= 1 || bottom - top <= 1);
  }
  const inset = /^inset\(([\d.]+)%\)$/.exec(clipPath);
  return (inset !== null && Number(inset[1]) >= 50) || isEmptyShape(clipPath);
}

/** A circle of no size, or a polygon whose corners are all the same. */
function isEmptyShape(clipPath: string): boolean {
  const [, corners] = /^polygon\(([^()]*)\)$/.exec(clipPath) ?? [];
  return (
    /^(?:circle|ellipse)\(0(?:px|%)/.test(clipPath) ||
    (corners !== undefined && new Set(corners.split(/,\s*/)).size === 1)
  );
}

/** Out of every screen to the left or above, where nobody can scroll: slides that wait beside it are nearer. */
const farOff = -5_000;

const isFarOff = ({ left, top }: CSSStyleDeclaration): boolean =>
  [left, top].some((inset) => Number.parseFloat(inset) <= farOff);

function isOnePixel(style: CSSStyleDeclaration): boolean {
  // Only of what cuts off its content is the size asked for, which makes the browser lay the page out.
  const cutsOff = style.overflowX !== 'visible' && style.overflowY !== 'visible';
  return cutsOff && Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
}

function isOnlyFormula(element: Element): boolean {
  const around = parentElementOf(element);
  const isFormula = fits(element, 'math') || firstIn(element, 'math') !== null;
  return isFormula && around !== null && lettersOf(around) === lettersOf(element);
}

const lettersOf = (element: Element): string => (textContentOf(element) ?? '').replace(/\s+/g, '');
