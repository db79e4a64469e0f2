import type { Point } from '@/lib/documents/document';
import { boxOf, offsetHeightOf, offsetWidthOf, pageOf, styleOf } from '@/lib/dom/strangers';
import { opaque } from './faded';
import { placementOf } from './frames';
import { gradientAlphaAt, lengthOf, partsOf, type Spot } from './gradient';

/** Whether masks let nothing through that could be read at a point of the top window's viewport. */
export function isMaskedAt(masked: readonly Element[], point: Point): boolean {
  let alpha = 1;
  for (const element of masked) {
    alpha *= alphaAt(element, point);
  }
  return alpha < opaque;
}

function alphaAt(element: Element, point: Point): number {
  const style = styleOf(element);
  const spot = style && spotIn(element, point);
  if (!spot || style.maskMode.includes('luminance')) {
    return 1;
  }
  const layers = partsOf(style.maskImage).map((image, place) => layerAlphaAt(image, place, style, spot));
  const ways = partsOf(style.maskComposite);
  return layers.reduceRight((under, alpha, place) => composed(ways[place % ways.length], alpha, under));
}

/** CSS Masking 1, section 7.8: each layer goes by its way over all that are written after it. */
function composed(way: string | undefined, alpha: number, under: number): number {
  if (way === 'intersect') {
    return alpha * under;
  }
  if (way === 'subtract') {
    return alpha * (1 - under);
  }
  return way === 'exclude' ? alpha + under - 2 * alpha * under : alpha + under - alpha * under;
}

/** In CSS pixels of the element itself, which may be enlarged; how far it is turned is not known. */
function spotIn(element: Element, { x, y }: Point): Spot | null {
  const placement = placementOf(pageOf(element));
  const box = boxOf(element);
  const width = offsetWidthOf(element as HTMLElement) || box.width;
  const height = offsetHeightOf(element as HTMLElement) || box.height;
  if (box.width === 0 || box.height === 0) {
    return null;
  }
  return {
    x: (((x - placement.x) / placement.scale - box.left) / box.width) * width,
    y: (((y - placement.y) / placement.scale - box.top) / box.height) * height,
    width,
    height,
  };
}

/** Of pictures and round gradients it is only known where they end. */
function layerAlphaAt(image: string, place: number, style: CSSStyleDeclaration, { x, y, width, height }: Spot): number {
  if (image === 'none') {
    return 0;
  }
  const of = (list: string): string[] => {
    const each = partsOf(list);
    return (each[place % each.length] ?? '').split(/\s+(?![^()]*\))/);
  };
  const [across = 'auto', down = 'auto'] = of(style.maskSize);
  const isPicture = !image.includes('gradient(');
  const isSizeKnown = lengthOf(across, width) !== null && lengthOf(down, height) !== null;
  if (isPicture && !isSizeKnown) {
    return 1;
  }
  const tile = { width: lengthOf(across, width) ?? width, height: lengthOf(down, height) ?? height };
  const [left = '0%', top = '0%'] = of(style.maskPosition);
  const [repeatX = 'repeat', repeatY = repeatX] = of(style.maskRepeat);
  const inX = inTile(x - (lengthOf(left, width - tile.width) ?? 0), tile.width, repeats(repeatX, 'repeat-x'));
  const inY = inTile(y - (lengthOf(top, height - tile.height) ?? 0), tile.height, repeats(repeatY, 'repeat-y'));
  return inX === null || inY === null ? 0 : (gradientAlphaAt(image, { x: inX, y: inY, ...tile }) ?? 1);
}

/** `repeat-x` is written for both directions by its one word. */
const repeats = (written: string, alone: string): boolean =>
  written === alone || !(written === 'no-repeat' || written.startsWith('repeat-'));

function inTile(at: number, size: number, repeat: boolean): number | null {
  if (size <= 0) {
    return null;
  }
  if (repeat) {
    return ((at % size) + size) % size;
  }
  return at < 0 || at > size ? null : at;
}
