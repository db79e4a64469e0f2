import { expect, test } from 'vitest';
import { pagePolicy } from '@/scripts/page-policy.ts';

const directives = new Map(
  pagePolicy.split('; ').map((each) => {
    const [name = '', ...sources] = each.split(' ');
    return [name, sources] as const;
  }),
);

/** https://www.w3.org/TR/CSP3/: fetch directives, then those of documents and of navigation. */
const all = [
  'child-src connect-src default-src font-src frame-src img-src manifest-src media-src object-src',
  'script-src script-src-elem script-src-attr style-src style-src-elem style-src-attr worker-src',
  'base-uri form-action frame-ancestors',
]
  .join(' ')
  .split(' ');

test('the policy of the pages names every directive, once', () => {
  expect([...directives.keys()].sort()).toEqual(all.sort());
  expect(pagePolicy.split('; ')).toHaveLength(all.length);
});

test('nothing runs but what is shipped', () => {
  for (const name of ['script-src', 'script-src-elem', 'worker-src', 'child-src', 'frame-src']) {
    expect(directives.get(name)?.filter((source) => !["'self'", "'wasm-unsafe-eval'"].includes(source))).toEqual([]);
  }
  for (const name of ['default-src', 'script-src-attr', 'object-src', 'base-uri', 'form-action']) {
    expect([name, directives.get(name)]).toEqual([name, ["'none'"]]);
  }
});

test('pictures, fonts and styles come from nowhere else', () => {
  const near = ["'self'", "'none'", "'unsafe-inline'", 'blob:', 'data:'];
  for (const name of ['img-src', 'font-src', 'media-src', 'style-src', 'style-src-elem']) {
    expect(directives.get(name)?.filter((source) => !near.includes(source))).toEqual([]);
  }
});
