import * as v from 'valibot';
import { exportFormats } from './ask-exports';
import { crossedOut } from './crossed-out';
import { safeMember } from './names';
import { Amount, Short } from './schema';

const Kind = v.picklist([
  ...['undefined', 'null', 'array', 'object', 'function', 'string', 'number', 'boolean', 'bigint', 'symbol'],
] as const);

/** What is said of a sign. A code is let in only of signs that are no letters: the page may have made it up. */
const SignName = v.pipe(
  Short,
  v.check((name) => /^(?:letter|digit|space|other|none|astral|halfPair|privateUse)$/.test(name) || isCodeOfNone(name)),
);

function isCodeOfNone(name: string): boolean {
  const code = Number.parseInt(/^U\+([\dA-F]{4,6})$/.exec(name)?.[1] ?? '41', 16);
  return code <= 0x10ffff && /[\p{Cc}\p{Cf}\p{Co}\ufffc\u00a0]/u.test(String.fromCodePoint(code));
}

const member = { name: v.pipe(Short, v.transform(safeMember)), kind: Kind };
const members = v.pipe(v.array(v.strictObject(member)), v.maxLength(100));
const given = {
  kind: Kind,
  outcome: v.picklist(['served', 'late', 'threw']),
  isPromise: v.boolean(),
  milliseconds: Amount,
};

export const PageWorld = v.strictObject({
  flag: v.strictObject({ kind: Kind, owner: v.picklist(['none', 'own', 'other']), length: Amount }),
  given: v.strictObject({ ...given, outcome: v.picklist(['absent', 'served', 'late', 'threw']) }),
  members,
  text: v.nullable(
    v.strictObject({
      ...given,
      length: Amount,
      first: SignName,
      last: SignName,
      signs: v.pipe(v.array(v.strictObject({ name: SignName, count: Amount })), v.maxLength(60)),
    }),
  ),
  selection: v.nullable(v.strictObject({ ...given, length: Amount, items: members, start: Amount, end: Amount })),
  annotations: v.nullable(
    v.strictObject({
      ...given,
      members: v.pipe(v.array(v.strictObject({ ...member, length: Amount, items: members })), v.maxLength(100)),
    }),
  ),
  globals: v.pipe(
    v.array(
      v.strictObject({
        name: v.picklist(['DOCS_modelChunk', 'DOCS_modelChunkLoadStart', '_docs_flag_initialData', 'KX_kixApp']),
        kind: Kind,
      }),
    ),
    v.maxLength(4),
  ),
  trustedTypes: v.picklist(['absent', 'present', 'withDefault']),
});

const knownTypes = new Set(['text/html', 'text/plain', 'text/markdown', 'application/json', 'application/pdf']);

/** The type alone, without what may follow it, where it is one that is known. */
function safeType(type: string): string {
  const [name = ''] = type.toLowerCase().split(';', 1);
  return knownTypes.has(name) ? name : crossedOut(name, 80);
}

export const ExportAnswers = v.pipe(
  v.array(
    v.strictObject({
      format: v.picklist(exportFormats),
      outcome: v.picklist(['answered', 'failed', 'late']),
      ...{ status: Amount, bytes: Amount, milliseconds: Amount },
      type: v.pipe(Short, v.transform(safeType)),
      ...{ isRedirected: v.boolean(), startsWithMark: v.boolean() },
    }),
  ),
  v.maxLength(exportFormats.length),
);
