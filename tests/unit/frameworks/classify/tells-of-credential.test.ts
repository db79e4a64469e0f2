import { expect, test } from 'vitest';
import { classify } from '@/lib/frameworks/classify/classify';
import { tellsOfCredential } from '@/lib/frameworks/classify/tells-of-credential';
import { readSource } from '@/lib/frameworks/read-source';

async function tells(text: string): Promise<boolean> {
  const reading = await readSource({ name: '', mediaType: '', text }, [], new AbortController().signal);
  if (reading.kind !== 'document') throw new Error('nothing was read');
  return tellsOfCredential(classify(reading).tree, reading.blocks);
}

test.each([
  ['a table', '<table><tr><th>Indicator<th>Not yet<tr><td>Plans ahead<td>Does not</table>'],
  ['a list', '<h2>Show that</h2><ul><li>You plan ahead<li>You ask others</ul>'],
  ['codes', '<h3>Standards</h3><p>1.1 Plans ahead</p><p>1.2 Asks others</p>'],
])('%s tells of one', async (_, markup) => {
  expect(await tells(markup)).toBe(true);
});

test('sentences alone do not', async () => {
  expect(await tells('<p>Fill in what you saw.</p><p>Then ask your partner one question.</p>')).toBe(false);
});
