import * as v from 'valibot';
import { parseUntrustedJson } from '@/lib/model/untrusted-json';
import { type Carried, findCode, fromCode, fromFragment } from './code';
import { findEmbedded } from './embedded';
import { packageLimits } from './limits';
import { unsealWith } from './passphrase';
import { PackageRefused } from './refusal';
import { ReplyPackage } from './reply';
import { RequestPackage } from './request';
import { SealedPackage } from './sealed';

export type Package =
  | { carried: 'request'; package: RequestPackage }
  | { carried: 'reply'; package: ReplyPackage }
  | { carried: 'sealed'; package: SealedPackage };

const formats: Readonly<Record<string, Package['carried']>> = {
  'proofmark-request': 'request',
  'proofmark-reply': 'reply',
  'proofmark-sealed': 'sealed',
};

const Head = v.object({ format: v.string(), version: v.number() });

/**
 * Reads what someone dropped, chose, pasted or opened: the reviewer's page, a message with a code in it, a link, a code
 * alone or the JSON of a package. Nothing in it is trusted, run or fetched.
 *
 * @throws PackageRefused with the reason, which has a sentence
 */
export async function readPackage(text: string): Promise<Package> {
  if (text.length > packageLimits.file) throw new PackageRefused('tooLarge');
  const trimmed = text.trim();
  if (trimmed === '') throw new PackageRefused('empty');
  if (trimmed.startsWith('{')) return parsePackage(trimmed);
  const json = findEmbedded(trimmed);
  if (json !== null) return parsePackage(json);
  const found = findCode(trimmed);
  if (found) return readCode(found.code, found.carried);
  const code = fromFragment(trimmed);
  if (code !== null) return readCode(code, 'request');
  throw new PackageRefused('notOurs');
}

/** @throws PackageRefused */
async function readCode(code: string, carried: Carried): Promise<Package> {
  return parsePackage(await fromCode(code, packageLimits.inflated[carried]));
}

/** @throws PackageRefused 'wrongPassphrase', or what is wrong with what was sealed */
export async function unsealPackage(sealed: SealedPackage, passphrase: string): Promise<Package> {
  const inner = parsePackage(await unsealWith(passphrase, sealed));
  if (inner.carried !== sealed.holds) throw new PackageRefused('damaged', 'sealed as something else');
  return inner;
}

/** @throws PackageRefused 'damaged', 'notOurs' or 'newer' */
export function parsePackage(json: string): Package {
  let content: unknown;
  try {
    content = parseUntrustedJson(json);
  } catch (error) {
    throw new PackageRefused('damaged', String(error));
  }
  const head = v.safeParse(Head, content);
  const carried = head.success ? formats[head.output.format] : undefined;
  if (!head.success || carried === undefined || !Object.hasOwn(formats, head.output.format)) {
    throw new PackageRefused('notOurs');
  }
  if (head.output.version > 1) throw new PackageRefused('newer', `version ${head.output.version}`);
  switch (carried) {
    case 'request':
      return { carried, package: checked(RequestPackage, content) };
    case 'reply':
      return { carried, package: checked(ReplyPackage, content) };
    case 'sealed':
      return { carried, package: checked(SealedPackage, content) };
  }
}

function checked<Schema extends v.GenericSchema>(schema: Schema, content: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, content, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new PackageRefused('damaged', `${v.getDotPath(issue) ?? 'the package'}: ${issue.message}`);
}
