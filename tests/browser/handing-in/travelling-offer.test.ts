import { expect, onTestFinished, test, vi } from 'vitest';
import { joined } from '@/lib/exports/pdf/bytes/joined';
import { withTravellingData } from '@/lib/exports/pdf/travelling';
import { knownFiles } from '@/lib/handing-in/known-files';
import { offerTravelling } from '@/lib/handing-in/travelling-offer';
import type { DocumentIdentity } from '@/lib/model/artifact';
import { digestOf } from '@/lib/pdf-files/read-bytes';
import { writeArtifactBackup } from '@/lib/store/artifact-backup';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFramework } from '@/lib/store/frameworks';
import { saveTag } from '@/lib/store/tags';
import { passage, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

const pdf: DocumentIdentity = { kind: 'pdf', title: 'Handed in', url: '', aliases: [`sha256:${'a'.repeat(64)}`] };
const end = 'trailer\n<< >>\nstartxref\n9\n%%EOF\n';
const plain = new TextEncoder().encode(`%PDF-1.7\n1 0 obj\nnull\nendobj\n${end}`);
/** The same with something added at its end, as an export adds it. */
const grown = new TextEncoder().encode(`%PDF-1.7\n1 0 obj\nnull\nendobj\n${end}${end}`);

/** A file as someone hands it in, with its tags in it. */
async function handedIn(author = 'Lin', change: (text: string) => string = (text) => text): Promise<Blob> {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const inputs = ['One.', 'Two.'].map((quote) => tagInput({ document: pdf, passage: passage(quote) }));
  for (const input of inputs) await saveTag(db, input);
  const own = await db.artifacts.toCollection().first();
  if (!own) throw new Error('nothing stored');
  const text = await writeArtifactBackup(
    db,
    own.id,
    inputs.map(({ id }) => id),
    { author },
  );
  return carrying(change(text ?? ''));
}

const carrying = async (text: string) =>
  new Blob([joined(await withTravellingData(grown, text, { password: null, original: plain.length }))]);

function offered(db: ProofmarkDatabase, bytes: Blob) {
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const source = { name: 'plan.pdf', url: null, bytes };
  return { ended, offer: offerTravelling(db, { source, password: null }, pdf, ended.signal) };
}

const found = (offer: ReturnType<typeof offerTravelling>) =>
  vi.waitFor(() => expect(offer.step.value).toEqual({ status: 'found', tags: 2 }));

test('tags that a file brings are offered, and brought in as somebody else’s only when the person says so', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const { offer } = offered(db, await handedIn());
  await found(offer);
  expect(await db.tags.count()).toBe(0);
  const before = Date.now();
  await offer.restore();
  expect(offer.step.value).toEqual({ status: 'restored' });
  const tags = await db.tags.toArray();
  expect(tags.map(({ origin }) => origin)).toEqual([{ author: 'Lin' }, { author: 'Lin' }]);
  for (const { createdAt, updatedAt } of [...tags, ...(await db.artifacts.toArray())]) {
    expect(Math.min(createdAt, updatedAt)).toBeGreaterThanOrEqual(before);
  }
  expect((await db.artifacts.toArray()).map(({ title }) => title)).toEqual(['Handed in']);
  offer.leave();
  expect(offer.step.value).toEqual({ status: 'none' });
});

test('a file that names nobody still says that it is somebody else’s', async () => {
  const { db } = freshDatabase();
  const { offer } = offered(db, await handedIn(''));
  await found(offer);
  await offer.restore();
  expect((await db.tags.toArray()).map(({ origin }) => origin)).toEqual([{ author: '' }, { author: '' }]);
});

test('only what is not here is offered, and nothing where all is', async () => {
  const { db } = freshDatabase();
  const bytes = await handedIn();
  const { offer } = offered(db, bytes);
  await found(offer);
  await offer.restore();
  const [first] = await db.tags.toArray();
  if (first) await db.tags.delete(first.id);
  const again = offered(db, bytes).offer;
  await vi.waitFor(() => expect(again.step.value).toEqual({ status: 'found', tags: 1 }));
});

test('where it can not be stored it says why', async () => {
  const { db } = freshDatabase();
  const { offer } = offered(db, await handedIn());
  await found(offer);
  vi.spyOn(db, 'transaction').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await offer.restore();
  expect(offer.step.value.status).toBe('failed');
});

/** Whether anything is offered: two files that are looked at one after the other. */
async function isOffered(bytes: Blob, alter: (ended: AbortController) => void = () => {}): Promise<boolean> {
  const { db } = freshDatabase();
  const { offer, ended } = offered(db, bytes);
  alter(ended);
  const other = offered(db, await handedIn()).offer;
  await found(other);
  await offer.restore();
  return offer.step.value.status !== 'none';
}

test('a file that brings nothing, or something that is no such data, or is of several documents, offers nothing', async () => {
  expect(await isOffered(new Blob([plain]))).toBe(false);
  expect(await isOffered(await carrying('nothing of ours'))).toBe(false);
  const several = (text: string) => {
    const file = JSON.parse(text);
    return JSON.stringify({ ...file, artifacts: [...file.artifacts, { ...file.artifacts[0], id: 'another' }] });
  };
  expect(await isOffered(await handedIn('Lin', several))).toBe(false);
});

test('nothing is offered in a viewer that is gone', async () => {
  const { db } = freshDatabase();
  const bytes = await handedIn();
  const { offer, ended } = offered(db, bytes);
  ended.abort();
  await found(offered(db, bytes).offer);
  expect(offer.step.value).toEqual({ status: 'none' });
});

test('a file that was made here is known by what it was made from', async () => {
  const file = await handedIn();
  const source = { name: 'plan.pdf', url: null, bytes: file };
  const own = await digestOf(plain.slice());
  expect(await knownFiles({ file: 'open', source: { ...source, bytes: new Blob([plain]) } })).toEqual(['open']);
  const huge = { size: 256 * 1024 * 1024 + 1, arrayBuffer: () => Promise.reject(new Error('too large')) };
  expect(await knownFiles({ file: 'open', source: { ...source, bytes: huge as unknown as Blob } })).toEqual(['open']);
  const known = await knownFiles({ file: 'open', source });
  expect(known).toEqual(['open', own]);
});
