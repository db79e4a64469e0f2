import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trimmed } from '@/lib/documents/span';
import { openPage, read, roundTrip } from './page-frame';

const lessons = import.meta.glob<string>('../../../../../shared/data/lessons/*.html', {
  query: '?raw',
  import: 'default',
});

const unit = fc.constantFrom(' ', '\n', '\t', 'a', 'b', 'c', '\u00a0', 'e\u0301', '\u05d0', '\u{1F600}');
const text = fc.string({ unit, maxLength: 12 });

const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom('<br>', '<!-- c -->', '<span hidden>h</span>', '<script>s</script>', '<wbr>', '<hr>'),
    fc
      .tuple(
        fc.constantFrom('p', 'b', 'div', 'ul', 'li', 'pre', 'td', 'i', 'details', 'a'),
        fc.array(tie('markup'), { maxLength: 4 }),
      )
      .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
  ),
}));

test('any passage of any page is found again between the same offsets', async () => {
  const page = await openPage('<!doctype html><body>');
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 6 }), fc.nat(), fc.nat(), (parts, a, b) => {
      page.body.innerHTML = parts.join('');
      const version = read(page);
      const [start, end] = [a % (version.text.length + 1), b % (version.text.length + 1)].sort((x, y) => x - y);
      const span = trimmed(version.text, start ?? 0, end ?? 0);
      expect(span && roundTrip(version, span.start, span.end)).toEqual(span);
    }),
    { numRuns: 300 },
  );
});

test.skipIf(Object.keys(lessons).length === 0)('200 passages of each real lesson keep their offsets', async () => {
  for (const [name, load] of Object.entries(lessons)) {
    const page = await openPage(await load());
    const begun = performance.now();
    const version = read(page);
    console.info(name.split('/').at(-1), version.text.length, `${Math.round(performance.now() - begun)} ms`);
    for (const [at, share] of fc.sample(fc.tuple(fc.nat(version.text.length - 1), fc.nat(600)), 200)) {
      const span = trimmed(version.text, at, at + share);
      expect(span && roundTrip(version, span.start, span.end)).toEqual(span);
    }
  }
});
