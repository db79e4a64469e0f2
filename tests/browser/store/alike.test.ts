import { expect, test } from 'vitest';
import { pageNames } from '@/lib/documents/web/page-names';
import type { DocumentIdentity } from '@/lib/model/artifact';
import { nearName } from '@/lib/model/names';
import { alikeArtifacts } from '@/lib/store/alike';
import { artifactByAliases } from '@/lib/store/artifacts';
import { loadFramework } from '@/lib/store/frameworks';
import { hasTags, pageState } from '@/lib/store/page-state';
import { saveTag } from '@/lib/store/tags';
import { sample, tagInput } from './support/examples';
import { freshDatabase } from './support/fresh-database';

const site = 'https://school.example';

function page(path: string, canonical?: string): DocumentIdentity {
  const url = site + path;
  const claims = canonical ? [nearName(site + canonical)] : [];
  return { kind: 'web', title: 'Ponds', url, aliases: [...pageNames(url), ...claims] };
}

/** As pages were stored before what they claim was told from their names. */
const old = (path: string, canonical: string): DocumentIdentity => ({
  ...page(path),
  aliases: [site + path, site + canonical],
});

async function tagged(...documents: DocumentIdentity[]) {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  for (const document of documents) await saveTag(db, tagInput({ document }));
  const artifactAt = async ({ aliases }: DocumentIdentity) => (await artifactByAliases(db, aliases))?.url ?? null;
  const alikeAt = async ({ aliases }: DocumentIdentity) =>
    (await alikeArtifacts(db, aliases)).map(({ artifact, likeness }) => [artifact.url.replace(site, ''), likeness]);
  return { db, artifactAt, alikeAt };
}

test('two pages that name themselves the same are two artifacts', async () => {
  const { db, artifactAt, alikeAt } = await tagged(page('/canon1', '/course'));
  expect(await artifactAt(page('/canon2', '/course'))).toBeNull();
  expect(await alikeAt(page('/canon2', '/course'))).toEqual([]);
  expect((await pageState(db, page('/canon2', '/course'))).tags).toEqual([]);
  expect(await hasTags(db, page('/canon2', '/course').aliases)).toBe(false);
});

test('routes are artifacts of their own', async () => {
  const { artifactAt, alikeAt } = await tagged(page('/a#book/1'));
  expect(await artifactAt(page('/a#book/1'))).toBe(`${site}/a#book/1`);
  expect(await artifactAt(page('/a#book/2'))).toBeNull();
  expect(await alikeAt(page('/a#book/2'))).toEqual([]);
  expect(await alikeAt(page('/a'))).toEqual([]);
});

test('the id of a session and the order of parameters make no other artifact', async () => {
  const { artifactAt } = await tagged(page('/a?x=1&y=2&PHPSESSID=1'));
  expect(await artifactAt(page('/a/?y=2&x=1&PHPSESSID=2'))).toBe(`${site}/a?x=1&y=2&PHPSESSID=1`);
});

test('a page under another login has to be looked at, and its overlay brought for that', async () => {
  const { db, artifactAt, alikeAt } = await tagged(page('/a?sid=1'));
  expect(await artifactAt(page('/a?sid=2'))).toBeNull();
  expect(await alikeAt(page('/a?sid=2'))).toEqual([['/a?sid=1', 'login']]);
  expect(await hasTags(db, page('/a?sid=2').aliases)).toBe(true);
});

test('parameters of which nothing is known are looked at only where both pages name themselves the same', async () => {
  const { alikeAt } = await tagged(page('/a?id=5', '/a'));
  expect(await alikeAt(page('/a?id=6', '/a'))).toEqual([['/a?id=5', 'unclear']]);
  expect(await alikeAt(page('/a?id=6'))).toEqual([]);
});

test('a page that has tags of its own is no other page', async () => {
  const { artifactAt, alikeAt } = await tagged(page('/a?sid=1'), page('/a?sid=2'));
  expect(await artifactAt(page('/a?sid=2'))).toBe(`${site}/a?sid=2`);
  expect(await alikeAt(page('/a?sid=2'))).toEqual([]);
});

test('what was stored with a claim among its names is known where it was tagged, and nowhere else', async () => {
  const { db, artifactAt } = await tagged(old('/canon1', '/course'));
  expect(await artifactAt(page('/canon1', '/course'))).toBe(`${site}/canon1`);
  expect(await artifactAt(page('/canon2', '/course'))).toBeNull();
  expect(await artifactAt(page('/course'))).toBeNull();

  await saveTag(db, tagInput({ document: page('/canon1', '/course') }));
  expect(await db.artifacts.count()).toBe(1);
  expect(await artifactAt(page('/course'))).toBeNull();
});

test('what may be the same page is listed where a passage of it is known, and not without end', async () => {
  const { db, alikeAt } = await tagged(...Array.from({ length: 20 }, (_, at) => page(`/a?sid=${at}`)));
  expect(await alikeAt(page('/a?sid=none'))).toHaveLength(12);
  await db.tags.clear();
  expect(await alikeAt(page('/a?sid=none'))).toEqual([]);
});

test('the likeliest page comes first', async () => {
  const { alikeAt } = await tagged(page('/a?sid=1&id=5', '/a'), page('/a?sid=1&id=6', '/a'));
  expect(await alikeAt(page('/a?sid=2&id=6', '/a'))).toEqual([
    ['/a?sid=1&id=6', 'login'],
    ['/a?sid=1&id=5', 'unclear'],
  ]);
});
