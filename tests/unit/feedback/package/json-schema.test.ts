import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { expect, test } from 'vitest';
import { ReplyPackage } from '@/lib/feedback/package/reply';
import { RequestPackage } from '@/lib/feedback/package/request';
import { SealedPackage } from '@/lib/feedback/package/sealed';

const schemas: [string, v.GenericSchema][] = [
  ['request', RequestPackage],
  ['reply', ReplyPackage],
  ['sealed', SealedPackage],
];

/** `npx vitest run --project unit tests/unit/feedback/package -u` writes them anew. */
test.each(schemas)('the JSON Schema of a %s is the one that is published', async (name, schema) => {
  // What a schema of JSON can't say, such as cleaning text, is left out of it.
  const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  const file = `../../../../docs/feedback/${name}.schema.json`;
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(file);
});
