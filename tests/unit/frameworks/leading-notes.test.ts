import { expect, test } from 'vitest';
import { readSource } from '@/lib/frameworks/read-source';

const { signal } = new AbortController();

async function read(text: string) {
  const reading = await readSource({ name: 'sheet.csv', mediaType: '', text }, [], signal);
  if (reading.kind !== 'framework') throw new Error(reading.kind);
  const { program, requirements, indicators } = reading.draft;
  return {
    title: program.title,
    requirements: requirements.map(({ title }) => title),
    indicators: indicators.map(({ text: said }) => said),
  };
}

test('a sheet of items says above its header what it is of, and below which items others are', async () => {
  const sheet = `#identifier,4f3c6a12\n#title,"Informatics, first"\n#publisher,A university\nIdentifier,fullStatement,humanCodingScheme,parentIdentifier\nd,Design,D,\nd1,Designs programs,D-1,d\nt,Testing,T,\nt1,Tests programs,T-1,t\n`;
  expect(await read(sheet)).toEqual({
    title: 'Informatics, first',
    requirements: ['Design', 'Testing'],
    indicators: ['Designs programs', 'Tests programs'],
  });
});

test('rows that are remarks are no items', async () => {
  const sheet = '# A template\nLevel,Full Statement,Code\n#1,An example,\n1,Planning,P\n2,Plans lessons,P.1\n';
  expect((await read(sheet)).indicators).toEqual(['Plans lessons']);
});
