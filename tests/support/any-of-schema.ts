import fc from 'fast-check';
import * as v from 'valibot';

/** What a schema or a step of its pipe says of itself; names as valibot has them. */
interface Part {
  kind: string;
  type: string;
  requirement?: unknown;
  pipe?: readonly Part[];
  entries?: Readonly<Record<string, Part>>;
  item?: Part;
  wrapped?: Part;
  key?: Part;
  value?: Part;
  literal?: unknown;
  options?: readonly unknown[];
}

/** Made by hand, for schemas that ask for more than can be read from them. */
export type ByHand = ReadonlyMap<v.GenericSchema, fc.Arbitrary<unknown>>;

/** Small is enough: what is long is what bounds are tested with. */
const longestText = 12;
const longestList = 3;

/** Anything that a schema lets through, as it comes out of it. */
export function anyOf<Value>(schema: v.GenericSchema<unknown, Value>, byHand: ByHand = new Map()): fc.Arbitrary<Value> {
  return made(schema as unknown as Part, byHand)
    .map((value) => v.safeParse(schema, value))
    .filter((result) => result.success)
    .map((result) => result.output as Value);
}

function made(part: Part, byHand: ByHand): fc.Arbitrary<unknown> {
  const known = byHand.get(part as unknown as v.GenericSchema);
  if (known) return known;
  const steps = part.pipe?.slice(1) ?? [];
  const bound = (type: string) => {
    const step = steps.find((each) => each.type === type);
    return typeof step?.requirement === 'number' ? step.requirement : undefined;
  };
  const length = (longest: number) => {
    const exactly = bound('length');
    const minLength = exactly ?? bound('min_length') ?? 0;
    return { minLength, maxLength: exactly ?? Math.max(minLength, Math.min(longest, bound('max_length') ?? longest)) };
  };
  const pipes = part.pipe?.[0];
  // A pipe that begins with another takes its bounds along.
  if (pipes?.pipe) return made({ ...part, ...pipes, pipe: [...pipes.pipe, ...steps] }, byHand);
  switch (part.type) {
    case 'string': {
      if (steps.some(({ type }) => type === 'iso_date')) return anyDay;
      const pattern = steps.find(({ type }) => type === 'regex')?.requirement;
      if (!(pattern instanceof RegExp)) return fc.string({ unit: 'grapheme', ...length(longestText) });
      if (pattern.source.startsWith('^https?')) return fc.webUrl();
      return withBounds(pattern, bound('length'));
    }
    case 'number': {
      const [min, max] = [bound('min_value') ?? -1_000, bound('max_value') ?? 1e9];
      if (steps.some(({ type }) => type === 'integer')) return fc.integer({ min, max: Math.min(max, 2 ** 31 - 1) });
      // A file knows no zero below zero.
      return fc.double({ min, max, noNaN: true }).map((number) => number + 0);
    }
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(part.literal);
    case 'picklist':
      return fc.constantFrom(...(part.options ?? []));
    case 'array':
      return fc.array(within(part.item, byHand), length(longestList));
    case 'record':
      return fc.dictionary(within(part.key, byHand) as fc.Arbitrary<string>, within(part.value, byHand), {
        maxKeys: 2,
      });
    case 'nullable':
      return fc.option(within(part.wrapped, byHand), { nil: null });
    case 'optional':
    case 'exact_optional':
      return within(part.wrapped, byHand);
    case 'variant':
    case 'union':
      return fc.oneof(...(part.options ?? []).map((option) => made(option as Part, byHand)));
    case 'object': {
      const entries = Object.entries(part.entries ?? {});
      const required = entries.filter(([, { type }]) => !type.endsWith('optional')).map(([name]) => name);
      const model = Object.fromEntries(entries.map(([name, entry]) => [name, made(entry, byHand)]));
      return fc.record(model, { requiredKeys: required, noNullPrototype: true });
    }
    default:
      throw new Error(`Nothing is made for a schema of type ${part.type}.`);
  }
}

function within(part: Part | undefined, byHand: ByHand): fc.Arbitrary<unknown> {
  if (!part) throw new Error('A schema without what is in it.');
  return made(part, byHand);
}

const anyDay = fc
  .date({ min: new Date('1970-01-02'), max: new Date('2199-12-30'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** Of text that fits a pattern and is to have one length: the pattern alone says nothing of that. */
function withBounds(pattern: RegExp, exactly: number | undefined): fc.Arbitrary<string> {
  if (exactly === undefined) return fc.stringMatching(pattern, { size: 'small' });
  return fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: exactly, maxLength: exactly });
}
