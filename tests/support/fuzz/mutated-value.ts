import type { Random } from '@/tests/support/rubrics/random';

/** What stands where something else is meant. */
const strangers: readonly [unknown, ...unknown[]] = [
  null,
  ...[true, false, 0, -1, 1e308, 0.5, '', ' ', 'x'.repeat(30_000), '\u0000', '\ud800', '\u202eright', 'constructor'],
  ...[[], {}, [[]], [null], [{}], { a: { a: { a: {} } } }, { length: 9 }, { identifier: {} }, ['toString']],
  '9999-99-99',
  'https://x.example/'.repeat(200),
];

type Holder = Record<string, unknown> | unknown[];

/** Something of JSON with up to eight places changed: another value, one from elsewhere in it, a key gone, doubled or renamed. */
export function mutatedValue(given: unknown, random: Random): unknown {
  const root = { root: structuredClone(given) };
  for (let change = random.below(8) + 1; change > 0; change--) {
    const holders = holdersIn(root);
    const holder = holders[random.below(holders.length)] ?? root;
    const from = holders[random.below(holders.length)] ?? root;
    changeOne(holder, structuredClone(anyOf(from, random)), random);
  }
  return root.root;
}

function changeOne(holder: Holder, other: unknown, random: Random): void {
  const keys = Object.keys(holder);
  const key = keys[random.below(keys.length)] ?? '0';
  const held = holder as Record<string, unknown>;
  const copy = () => structuredClone(held[key]);
  const set = (name: string, value: unknown) =>
    Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
  const kind = random.below(5);
  if (kind === 0) set(key, structuredClone(random.any(strangers)));
  else if (kind === 1) set(key, other);
  else if (kind === 2 && Array.isArray(holder)) holder.push(...Array.from({ length: random.below(40) }, copy));
  else if (kind === 2) set('__proto__', copy());
  else if (kind === 3) delete held[key];
  else if (!Array.isArray(holder)) set(random.any(['id', 'identifier', 'name', 'type', '@id']), copy());
}

const anyOf = (holder: Holder, random: Random): unknown => {
  const values = Object.values(holder);
  return values[random.below(values.length)];
};

function holdersIn(root: Holder): Holder[] {
  const found: Holder[] = [];
  const ahead: unknown[] = [root];
  while (ahead.length > 0 && found.length < 2_000) {
    const each = ahead.pop();
    if (typeof each !== 'object' || each === null) continue;
    found.push(each as Holder);
    ahead.push(...Object.values(each));
  }
  return found;
}
