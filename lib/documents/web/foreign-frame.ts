import { activeElementOf, attributeOf, baseAddressOf, localNameOf } from '@/lib/dom/strangers';
import { framedDocument } from './element-kinds';

/** Which attribute of an element says what is shown in it. */
const sources: Readonly<Record<string, string>> = { iframe: 'src', frame: 'src', embed: 'src', object: 'data' };

/** What the person is in where none of its words can be read here; its address where it has one of the web. */
export interface ForeignFrame {
  address: string | null;
}

/**
 * A frame of another site, one that is shut in, or a page that is embedded as an object, if the person has turned to it:
 * what is selected in it is not known here. Null where they are in the page itself.
 */
export function foreignFrame(page: Document): ForeignFrame | null {
  let at = page;
  for (;;) {
    const active = activeElementOf(at);
    const source = active && sources[localNameOf(active)];
    if (!active || !source) return null;
    const inner = framedDocument(active);
    if (!inner) return { address: addressIn(active, source) };
    at = inner;
  }
}

function addressIn(element: Element, source: string): string | null {
  // Words that stand in an attribute have no address.
  const given = attributeOf(element, 'srcdoc') === null ? attributeOf(element, source) : null;
  const url = given ? URL.parse(given, baseAddressOf(element)) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
