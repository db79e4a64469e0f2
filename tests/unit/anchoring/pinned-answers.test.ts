import { expect, test } from 'vitest';
import { answers } from './made-up/answers';

/**
 * What the matcher says of a made-up lesson in three revisions, to four digits. Any other weight or check shows here. Where
 * a change is meant, look at what it changes, measure it on real revisions (`npm run bench`), and write the answers anew
 * with `npx vitest run --project unit tests/unit/anchoring -u`.
 */
test('passages of a revised lesson are found where, how and as surely as before', async () => {
  await expect(`${answers().join('\n')}\n`).toMatchFileSnapshot('./made-up/answers.txt');
});
