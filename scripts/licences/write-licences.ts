import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Licence } from '../../lib/own-pages/licences.ts';
import { licenceOf } from './licence-of.ts';
import { pdfLicences } from './pdf-licences.ts';

interface Places {
  root: string;
  /** Where the build is. */
  output: string;
}

/**
 * Puts the licences beside what is shipped: as files to be read as they are, as the list that Settings lead to, and as
 * what goes into the reviewer's page.
 */
export async function writeLicences({ root, output }: Places, all: Iterable<string>, reviewers: Iterable<string>) {
  const packages = licencesOf(all, root);
  const pdfVersion = packages.find(({ name }) => name === 'pdfjs-dist')?.version;
  const licences = [...packages, ...(pdfVersion === undefined ? [] : pdfLicences(root, pdfVersion))];
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  await mkdir(join(output, 'assets'), { recursive: true });
  await Promise.all([
    writeFile(join(output, 'LICENSE.txt'), own),
    writeFile(join(output, 'NOTICES.txt'), inWords(licences)),
    writeFile(join(output, 'licences.json'), JSON.stringify(licences)),
    writeFile(
      join(output, 'assets/reviewer-licences.txt'),
      `Proofmark\n\n${own}\n${inWords(licencesOf(reviewers, root))}`,
    ),
  ]);
}

const licencesOf = (folders: Iterable<string>, root: string): Licence[] =>
  [...folders].map((folder) => licenceOf(folder, root)).sort((a, b) => (a.name < b.name ? -1 : 1));

const inWords = (licences: Licence[]): string =>
  licences
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${line}\n\n`);

const line = '-'.repeat(72);
