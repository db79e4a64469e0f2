import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dependencies } from '@/package.json';
import { licenceOf } from '@/scripts/licences/licence-of.ts';
import { pdfLicences } from '@/scripts/licences/pdf-licences.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
  await writeFile(join(folder, 'package.json'), '{ "name": "made-up", "version": "1.2.3", "license": "MIT" }');
});
afterAll(() => rm(folder, { recursive: true }));

test.each(Object.keys(dependencies))('%s has the text of its licence, by whom it is included', (name) => {
  const { version, licence, text } = licenceOf(`node_modules/${name}`, '.');
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(licence).not.toBe('');
  expect(text).toMatch(/copyright/i);
  expect(text).toMatch(/permission|redistribution|apache license|mozilla public license/i);
});

test('a package whose licence no one knows is not shipped', () => {
  expect(() => licenceOf(folder, '.')).toThrow('made-up has no licence text');
});

test('the licence and the notice of a package are both kept', async () => {
  await writeFile(join(folder, 'LICENCE.md'), 'the licence');
  await writeFile(join(folder, 'NOTICE'), 'the notice');
  expect(licenceOf(folder, '.')).toEqual({
    name: 'made-up',
    version: '1.2.3',
    licence: 'MIT',
    text: 'the licence\n\nthe notice',
  });
});

test('fonts, character maps, colours and decoders of pdf.js are named beside it', () => {
  const names = pdfLicences('.', '6').map(({ name }) => name);
  for (const name of ['Liberation fonts', 'Foxit fonts', 'Adobe CMap resources', 'OpenJPEG', 'qcms'])
    expect(names).toContain(name);
});
