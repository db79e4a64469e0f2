import type { Budget } from './budget';
import { type LabelLook, type LabelSign, labelSigns } from './structure';
import { safeMeasures } from './values';

/** More labels than this are not looked at. */
const most = 20_000;
const mostKinds = 12;

const holds: Readonly<Record<LabelSign, (label: string) => boolean>> = {
  noBreakSpace: (label) => label.includes('\u00a0'),
  twoSpaces: (label) => /\s\s/.test(label),
  spaceAtStart: (label) => /^\s/.test(label),
  spaceAtEnd: (label) => /\s$/.test(label),
  control: (label) => /\p{Cc}/u.test(label),
  privateUse: (label) => /\p{Co}/u.test(label),
  rightToLeft: (label) => /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(label),
  astral: (label) => /[\u{10000}-\u{10ffff}]/u.test(label),
  marker: (label) => /^(?:[\u25cf\u25cb\u25a0\u2022]|\d{1,3}\.)$/.test(label.trim()),
};

/** The rectangles with labels, as numbers. */
export function lookAtLabels(root: ParentNode, budget: Budget): LabelLook {
  const all = [...root.querySelectorAll('rect[aria-label]')].slice(0, most);
  const signs = Object.fromEntries(labelSigns.map((sign) => [sign, 0])) as Record<LabelSign, number>;
  const look = { ...none, signs };
  const scales = new Set<string>();
  const fonts = new Set<string>();
  const groups = new Map<Element, number>();
  let before = Number.NEGATIVE_INFINITY;
  for (const rectangle of all) {
    if (budget.isOver) break;
    const label = rectangle.getAttribute('aria-label') ?? '';
    look.shortest = look.rectangles === 0 ? label.length : Math.min(look.shortest, label.length);
    look.longest = Math.max(look.longest, label.length);
    look.rectangles += 1;
    look.units += label.length;
    if (label === '') look.empty += 1;
    const start = label.slice(0, 10_000);
    for (const sign of labelSigns) if (holds[sign](start)) signs[sign] += 1;
    const font = rectangle.getAttribute('data-font-css');
    if (font !== null) {
      look.withFont += 1;
      if (fonts.size < mostKinds) fonts.add(safeMeasures(font));
    }
    const transform = rectangle.getAttribute('transform');
    const [scale, y] = matrixOf(transform ?? '');
    if (transform !== null) look.withTransform += 1;
    if (scales.size < mostKinds) scales.add(scale);
    if (y < before) look.upwards += 1;
    before = y;
    const group = rectangle.closest('g');
    if (group) groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  const inGroups = [...groups.values()];
  return {
    ...look,
    inGroups: inGroups.reduce((sum, each) => sum + each, 0),
    groups: groups.size,
    paragraphGroups: [...groups.keys()].filter((group) => group.getAttribute('role') === 'paragraph').length,
    largestGroup: Math.max(0, ...inGroups.slice(0, 10_000)),
    scales: [...scales],
    fonts: [...fonts],
  };
}

const none = { rectangles: 0, shortest: 0, longest: 0, units: 0, empty: 0, withTransform: 0, withFont: 0, upwards: 0 };

/** The first four numbers of a matrix, and its last. */
function matrixOf(transform: string): [scale: string, y: number] {
  const numbers =
    /^matrix\(([\d\s.,e+-]+)\)$/
      .exec(transform.slice(0, 200))?.[1]
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  const scale = numbers.slice(0, 4).map((each) => Math.round(each * 1_000) / 1_000);
  return [scale.length === 4 ? scale.join(',') : 'none', numbers[5] ?? Number.NaN];
}
