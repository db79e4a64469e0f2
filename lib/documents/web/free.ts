import { closestTo, holds, pageOf, rootElementOf, styleOf } from '@/lib/dom/strangers';
import { frameOf, placementOf } from './frames';
import { hitsAt } from './hits-at';
import { parentOf } from './visible-area';

/** What a press is meant for, besides what shows a hand as its pointer. */
const controls =
  'a[href], area, button, input, select, textarea, summary, label, option, video, audio, iframe, object, embed, ' +
  '[contenteditable], [onclick], [tabindex="0"], [role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox]';

/** How far within a box it is asked what lies there, as parts of its width and height. */
const places = [0.05, 0.5, 0.95];

/**
 * Whether a press on the box (in the top window's viewport) is meant for nothing of the page: nothing to press is there,
 * nor anything that lies over the page, such as a header that stays, unless the text block itself is in it.
 */
export function isFreeOfPage(box: DOMRect, block: Element, host: Element | null): boolean {
  let outer = block;
  for (let frame = frameOf(pageOf(block)); frame; frame = frameOf(pageOf(frame))) {
    outer = frame;
  }
  const page = pageOf(outer);
  const { x, y, scale } = placementOf(page);
  for (const across of places) {
    for (const down of places) {
      const at = { x: (box.x + box.width * across - x) / scale, y: (box.y + box.height * down - y) / scale };
      const [hit] = hitsAt(page, at, host);
      if (hit && isInTheWay(hit, outer)) {
        return false;
      }
    }
  }
  return true;
}

function isInTheWay(hit: Element, block: Element): boolean {
  const control = closestTo(hit, controls);
  if (control && !holds(control, block)) {
    return true;
  }
  if (!holds(hit, block) && styleOf(hit)?.cursor === 'pointer') {
    return true;
  }
  for (let around: Element | null = hit; around && !holds(around, block); around = parentOf(around)) {
    const position = styleOf(around)?.position;
    if (position === 'fixed' || position === 'sticky') {
      return around !== rootElementOf(pageOf(around));
    }
  }
  return false;
}
