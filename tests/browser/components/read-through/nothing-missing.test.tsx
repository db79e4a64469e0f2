import { signal } from '@preact/signals';
import fc from 'fast-check';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { ReadThrough } from '@/components/read-through/read-through';
import type { Framework } from '@/lib/model/framework';
import type { RequirementId } from '@/lib/model/ids';
import { programParts } from '@/lib/read-through/program-parts';
import { sample } from '@/tests/gallery/materials';
import { nothing } from '@/tests/gallery/nothing';
import { anyFramework } from '@/tests/support/any-framework';

/** What the page says of a program, to the letter. */
function pageOf(framework: Framework): string {
  const place = document.createElement('div');
  render(
    <ReadThrough
      parts={programParts(framework)}
      read={signal<ReadonlySet<RequirementId>>(new Set())}
      hrefOf={() => '#'}
      linkOf={(address) => (address.startsWith('https:') ? address : null)}
      onRead={nothing}
      onPrint={nothing}
      editAddress="#/credentials/edit/program"
      backAddress="#/credentials"
    />,
    place,
  );
  const text = place.textContent;
  render(null, place);
  return text;
}

/** What says how parts belong together, in which order they stand, or when they were kept: no text of the source. */
const noText = /^(id|order|.*Ids?|createdAt|updatedAt|device|origin)$/;

type Path = (string | number)[];

/** Every value of a program that its source says something by. */
function valuesIn(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((each, place) => valuesIn(each, [...path, place]));
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([name, each]) => (noText.test(name) ? [] : valuesIn(each, [...path, name])));
}

/** Words of our own, of which the page says the meaning. */
const ours = new Set(['kind', 'type', 'demand', 'source', 'resubmission', 'day', 'from', 'to']);

test('every text of a program stands on its page', () => {
  fc.assert(
    fc.property(anyFramework, (framework) => {
      const page = pageOf(framework);
      const texts = valuesIn(framework).flatMap(({ path, value }) =>
        typeof value === 'string' && !ours.has(String(path.at(-1))) ? [value] : [],
      );
      for (const text of texts) expect(page).toContain(text);
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 120_000);

const others: Record<string, Record<string, string>> = {
  kind: { overview: 'artifact', artifact: 'reflection', reflection: 'overview', stack: 'bundle', bundle: 'stack' },
  demand: { none: 'label', label: 'rationale', rationale: 'none' },
  source: { own: 'sample', sample: 'own' },
  resubmission: { revise: 'anew', anew: 'revise' },
};

/** Another value in its place; null where there is no other that its schema lets through. */
function otherThan(path: Path, value: unknown): { other: unknown } | null {
  const name = String(path.at(-1));
  if (name in others) return { other: others[name]?.[String(value)] ?? 'stack' };
  if (name === 'type') return null;
  if (['day', 'from', 'to'].includes(name)) return { other: value === '2026-03-04' ? '2026-03-05' : '2026-03-04' };
  if (typeof value === 'string') return { other: `${value}~` };
  if (typeof value === 'number') return { other: value + 1 };
  // Some are there or not, and are never false.
  return {
    other: value === true && /^(retired|inPairs|levelsAddUp|isAboutAnnotations)$/.test(name) ? undefined : !value,
  };
}

function changed(value: unknown, [name, ...rest]: Path, other: unknown): unknown {
  if (name === undefined) return other;
  if (Array.isArray(value)) return value.map((each, place) => (place === name ? changed(each, rest, other) : each));
  return Object.fromEntries(
    Object.entries(value as object).map(([own, each]) => [own, own === name ? changed(each, rest, other) : each]),
  );
}

test('whatever a program says, the page says something else where it says something else', () => {
  fc.assert(
    fc.property(anyFramework, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (framework, places) => {
      const page = pageOf(framework);
      const values = valuesIn(framework);
      for (const place of places) {
        const { path, value } = values[place % values.length] ?? { path: [], value: null };
        const another = otherThan(path, value);
        if (!another) continue;
        const other = pageOf(changed(framework, path, another.other) as Framework);
        expect(other === page, `${path.join('.')}: ${value}`).toBe(false);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 120_000);

test('text of a source is text, whatever is written in it', () => {
  const [credential, ...rest] = sample.credentials;
  if (!credential) throw new Error('sample');
  const title = '<img src=x onerror="alert(1)">';
  expect(pageOf({ ...sample, credentials: [{ ...credential, title }, ...rest] })).toContain(title);
});
