import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sided = /\b(margin|padding|border)-(left|right)\b|text-align: (left|right)\b|float: (left|right)/g;

test('styles say where a line begins and ends, which is on the other side in some languages', () => {
  const sheets = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => `${folder}/${file}`),
  );
  expect(sheets.length).toBeGreaterThan(20);
  const found = sheets.flatMap(
    (file) =>
      readFileSync(file, 'utf8')
        .match(sided)
        ?.map((each) => `${file}: ${each}`) ?? [],
  );
  expect(found).toEqual([]);
});
