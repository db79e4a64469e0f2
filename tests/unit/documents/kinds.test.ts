import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DocumentKind } from '@/lib/documents/kind';
import { documentKinds, kindAt, permissionsOf } from '@/lib/documents/kinds';
import { isOwnName } from '@/lib/documents/own-names';
import { artifactKinds } from '@/lib/model/artifact-kinds';

const root = join(import.meta.dirname, '../../..');
const id = '1aB-cD_eFgHiJkLmNoPq';

/** Kinds that can be stored, and that nothing opens yet. */
const toCome = ['image', 'video'];

/** An address of a document of each kind. */
const addresses: Partial<Record<DocumentKind['kind'], string>> = {
  web: 'https://school.example/lesson?page=2',
  pdf: `https://drive.google.com/file/d/${id}/view`,
  'google-doc': `https://docs.google.com/document/u/1/d/${id}/edit`,
  'google-slides': `https://docs.google.com/presentation/d/${id}/edit#slide=id.p`,
};

test('each kind of the model is in the list once, but for those to come', () => {
  expect([...documentKinds.map(({ kind }) => kind), ...toCome].sort()).toEqual([...artifactKinds].sort());
});

test('the last kind takes what no other claims', () => {
  for (const url of ['https://school.example/', 'file:///home/me/plan.html', 'about:blank', ''])
    expect(kindAt(url)).toBe(documentKinds.at(-1));
});

test.each(documentKinds)('$kind has addresses of its own, and names there that its page may speak for', (kind) => {
  const url = addresses[kind.kind];
  if (!url) throw new Error('no address to try it with');
  expect(kindAt(url)).toBe(kind);
  expect(kind.namesAt(url).length).toBeGreaterThan(0);
  if (kind.at(url, '') !== 'inPlace') return;
  for (const name of [...kind.namesAt(url), ...(kind.likelyNamesAt?.(url) ?? [])])
    expect(isOwnName(name, url)).toBe(true);
});

test.each(documentKinds)('the build has every script of $kind', (kind) => {
  const { overlay, registered } = kind;
  const scripts = registered?.scripts.flatMap(({ js, css }) => [js, css]) ?? [];
  const brought = overlay?.comes === 'whenNeeded' ? [overlay.script, overlay.styles] : [];
  if (kind.contents) expect(existsSync(join(root, 'entrypoints', kind.contents.replace(/\.js$/, '.ts')))).toBe(true);
  for (const file of [...scripts, ...brought]) if (file !== undefined) expect(isBuilt(file), file).toBe(true);
});

test.each(documentKinds)(
  'an overlay of $kind that comes with the page is registered, and asked for by name',
  (kind) => {
    if (kind.overlay?.comes !== 'withThePage') return;
    expect(kind.permission).not.toBeNull();
    expect(kind.registered?.scripts.some(({ css }) => css !== undefined)).toBe(true);
  },
);

test.each(documentKinds)('all that is said of $kind has words', (kind) => {
  const { overlay, page } = kind;
  const url = addresses[kind.kind] ?? '';
  const at = kind.at(url, '');
  const offers = [
    ...(at === null || at === 'inPlace' ? [] : [at.offer]),
    ...(overlay?.comes === 'withThePage'
      ? (['ask', 'opening', 'reload'] as const).map((step) => overlay.until(step, url).offer)
      : []),
  ];
  const said = [
    kind.howToBegin,
    ...permissionsOf().map(({ title }) => title),
    ...(page ? [page.title, page.setting.title, page.setting.text] : []),
    ...offers.flatMap(({ text, button }) => [text, button?.label]),
  ];
  expect(said.filter((key) => key !== undefined && !words.has(key))).toEqual([]);
});

/** The names of all strings, joined by dots as they are asked for. */
const words = new Set(namesIn(readFileSync(join(root, 'locales/en.yml'), 'utf8')));

function namesIn(yaml: string): string[] {
  const path: string[] = [];
  return [...yaml.matchAll(/^( *)"?([\w]+)"?:/gm)].map(([, indent = '', name = '']) => {
    path.length = indent.length / 2;
    path.push(name);
    return path.join('.');
  });
}

/** Whether there is an entrypoint for a file of the build, which has styles where they are imported. */
function isBuilt(file: string): boolean {
  const [, name = '', ending] = /^\/content-scripts\/([\w-]+)\.(js|css)$/.exec(file) ?? [];
  const entry = [`${name}.content/index.ts`, `${name}.content.ts`]
    .map((path) => join(root, 'entrypoints', path))
    .find((path) => existsSync(path));
  if (!entry) return false;
  return ending === 'js' || /^import '[^']+\.css'/m.test(readFileSync(entry, 'utf8'));
}
