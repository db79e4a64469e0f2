import { type DocumentContents, longestContents } from '@/lib/documents/contents';
import { parseDocAddress } from './address';
import { exported } from './text/routes/export';
import { bodyOfExport } from './text/routes/export-text';

const patience = 30_000;
const firstTab = 't.0';

/**
 * The document as Docs exports it, since its pages are drawn; null where Docs does not hand it over. Weight and shade stand
 * at each element then, and not in a style sheet.
 */
export async function docContents(page: Document): Promise<DocumentContents | null> {
  const address = parseDocAddress(page.location.href);
  if (!address) return null;
  const served = await exported(address, address.tabId ?? firstTab, 'html', AbortSignal.timeout(patience));
  const body = served.outcome === 'served' ? bodyOfExport(served.text) : null;
  if (!body) return null;
  const rules = rulesIn(body.ownerDocument);
  for (const element of body.querySelectorAll<HTMLElement>('[class]')) inline(element, rules);
  for (const element of body.querySelectorAll('img, style, script')) element.remove();
  const html = body.innerHTML;
  return {
    title: page.title.replace(/ - Google [^-]*$/, '').slice(0, 1_000),
    html: html.slice(0, longestContents),
    isSelection: false,
    isCut: html.length > longestContents,
    hasForeignPart: false,
  };
}

interface Look {
  weight: string;
  shade: string;
}

/** How each class of an export looks. */
function rulesIn(parsed: Document): Map<string, Look> {
  const rules = new Map<string, Look>();
  for (const { textContent } of parsed.querySelectorAll('style')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync((textContent ?? '').replace(/@import[^;]*;/g, ''));
    for (const rule of sheet.cssRules) {
      const name = rule instanceof CSSStyleRule ? /^\.([\w-]+)$/.exec(rule.selectorText)?.[1] : undefined;
      if (name === undefined || !(rule instanceof CSSStyleRule)) continue;
      rules.set(name, { weight: rule.style.fontWeight, shade: rule.style.backgroundColor });
    }
  }
  return rules;
}

function inline(element: HTMLElement, rules: Map<string, Look>): void {
  const looks = [...element.classList].flatMap((name) => rules.get(name) ?? []);
  const weight = looks.findLast((look) => look.weight !== '')?.weight;
  const shade = looks.findLast((look) => look.shade !== '')?.shade;
  const level = /(?:^|\s)lst-\S+-(\d)(?:\s|$)/.exec(element.getAttribute('class') ?? '')?.[1];
  element.removeAttribute('class');
  element.removeAttribute('style');
  if (weight) element.style.fontWeight = weight;
  if (shade && /^T[DHR]$/.test(element.tagName)) element.style.backgroundColor = shade;
  // The lists of an export do not stand in each other: each says how deep it is.
  if (level !== undefined)
    for (const item of element.children) item.setAttribute('aria-level', String(Number(level) + 1));
}
