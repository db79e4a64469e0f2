import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { exported, markOf, planOf } from './support/plans';

const folder = '../shared/data/pdfs';
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')) : [];

test.skipIf(files.length > 0)(`real files are skipped: there is no ${folder}`, () => undefined);

test.each(files)('%s keeps all that it has, with annotations and index, and with drawn marks', async (name) => {
  const bytes = new Uint8Array(await readFile(`${folder}/${name}`));
  for (const wish of [{ index: true }, { flattened: true }]) {
    const { way, leftOut } = await exported(planOf(bytes, [markOf()], wish));
    expect({ way, leftOut }).toEqual({ way: 'appended', leftOut: [] });
  }
});
