import { alphaOf } from './alpha';

/** A box, and a point in it, in CSS pixels from its corner. */
export interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Stop {
  alpha: number;
  /** In CSS pixels from where the gradient begins; null where it is between its neighbours. */
  at: number | null;
}

/** How opaque a gradient of straight lines is at a spot, from 0 to 1; null for images of any other kind. */
export function gradientAlphaAt(image: string, spot: Spot): number | null {
  const [, repeating, inside] = /^(repeating-)?linear-gradient\((.*)\)$/.exec(image) ?? [];
  if (inside === undefined) {
    return null;
  }
  const parts = partsOf(inside);
  const leads = !/^[a-z]+\(/.test(parts[0] ?? '');
  const { sin, cos } = directionOf(leads ? (parts[0] ?? '') : '', spot);
  const length = Math.abs(spot.width * sin) + Math.abs(spot.height * cos);
  const at = (spot.x - spot.width / 2) * sin - (spot.y - spot.height / 2) * cos + length / 2;
  const stops = placed(
    (leads ? parts.slice(1) : parts).flatMap((part) => stopsOf(part, length)),
    length,
  );
  return alphaAt(stops, repeating ? within(at, stops) : at);
}

/** The parts of a list with commas, those within brackets aside. */
export function partsOf(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [sign] of list.matchAll(/[(),]|[^(),]+/g)) {
    depth += Number(sign === '(') - Number(sign === ')');
    if (sign === ',' && depth === 0) {
      parts.push('');
    } else {
      parts.push((parts.pop() ?? '') + sign);
    }
  }
  return parts.map((part) => part.trim());
}

/** A length or share of `whole` as browsers write it down, such as `calc(100% - 40px)`, in CSS pixels; null for words. */
export function lengthOf(written: string, whole: number): number | null {
  const terms = [...written.matchAll(/([+-]?)\s*([\d.]+)(px|%)/g)];
  const sum = terms.reduce((total, [, sign, amount, unit]) => {
    const length = unit === '%' ? (Number(amount) / 100) * whole : Number(amount);
    return sign === '-' ? total - length : total + length;
  }, 0);
  return terms.length > 0 ? sum : null;
}

const turns: Readonly<Record<string, number>> = { deg: Math.PI / 180, rad: 1, grad: Math.PI / 200, turn: 2 * Math.PI };

/** CSS Images 3, section 3.1: upwards at 0, clockwise; to a corner so that the middle runs through the two beside it. */
function directionOf(written: string, { width, height }: Spot): { sin: number; cos: number } {
  const [, amount, unit = 'deg'] = /(-?[\d.]+)(deg|rad|grad|turn)/.exec(written) ?? [];
  if (amount !== undefined) {
    const angle = Number(amount) * (turns[unit] ?? 1);
    return { sin: Math.sin(angle), cos: Math.cos(angle) };
  }
  const across = Number(written.includes('right')) - Number(written.includes('left'));
  const up = Number(written.includes('top')) - Number(written.includes('bottom'));
  if (across === 0 || up === 0) {
    return { sin: across, cos: across === 0 ? up || -1 : 0 };
  }
  const diagonal = Math.hypot(width, height) || 1;
  return { sin: (across * height) / diagonal, cos: (up * width) / diagonal };
}

function stopsOf(part: string, length: number): Stop[] {
  const [colour = ''] = /^[a-z-]+\([^()]*\)/.exec(part) ?? [];
  const places = part.slice(colour.length).match(/calc\([^()]*\)|-?[\d.]+(?:px|%)/g) ?? [];
  // A mere place says how two colours go over into each other.
  if (colour === '') {
    return [];
  }
  const alpha = alphaOf(colour);
  return places.length > 0 ? places.map((place) => ({ alpha, at: lengthOf(place, length) })) : [{ alpha, at: null }];
}

/** None lies before the one that is written before it; those without a place share the way (CSS Images 3, section 3.5.3). */
function placed(stops: readonly Stop[], length: number): { alpha: number; at: number }[] {
  let last = Number.NEGATIVE_INFINITY;
  const known = stops.map(({ alpha, at }, place) => {
    const own = at ?? (place === 0 ? 0 : place === stops.length - 1 ? length : null);
    last = own === null ? last : Math.max(last, own);
    return { alpha, at: own === null ? null : last };
  });
  return known.map(({ alpha, at }, place) => {
    if (at !== null) {
      return { alpha, at };
    }
    const from = known.findLastIndex((each, other) => other < place && each.at !== null);
    const to = known.findIndex((each, other) => other > place && each.at !== null);
    const [start, end] = [known[from]?.at ?? 0, known[to]?.at ?? length];
    return { alpha, at: start + ((end - start) * (place - from)) / (to - from) };
  });
}

function within(at: number, stops: readonly { at: number }[]): number {
  const start = stops[0]?.at ?? 0;
  const length = (stops.at(-1)?.at ?? 0) - start;
  return length > 0 ? start + ((((at - start) % length) + length) % length) : at;
}

function alphaAt(stops: readonly { alpha: number; at: number }[], at: number): number {
  const after = stops.findIndex((stop) => stop.at > at);
  const next = stops[after];
  const before = stops[after - 1] ?? (next ? undefined : stops.at(-1));
  if (!next || !before) {
    return (before ?? next)?.alpha ?? 1;
  }
  return before.alpha + ((next.alpha - before.alpha) * (at - before.at)) / (next.at - before.at);
}
