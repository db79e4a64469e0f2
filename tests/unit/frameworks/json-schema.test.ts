import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { ProgramFile } from '@/lib/frameworks/proofmark/program-file';

/** `npx vitest run --project unit tests/unit/frameworks -u` writes it anew. */
test('the JSON Schema of a program is the one that is published', async () => {
  const json = toJsonSchema(ProgramFile, { typeMode: 'input', errorMode: 'ignore' });
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot('../../../docs/programs/program.schema.json');
});
