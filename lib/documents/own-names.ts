import { documentKinds, type Kinds } from './kinds';
import { cleanAddress } from './page-keys';

/**
 * Whether a document with this name may be the one at an address, as the browser says the address is. A page names itself,
 * and its scripts may lie: they speak for their own site and for no other.
 */
export function isOwnName(alias: string, address: string, kinds = documentKinds): boolean {
  const name = bareName(alias, address);
  const here = itemOf(address, kinds);
  const named = itemOf(name, kinds);
  // Documents of many people stand on one host: there, each only speaks for itself.
  if (here !== null || named !== null) return here === named;
  if (name === cleanAddress(address)) return true;
  const [stated, actual] = [URL.parse(name), URL.parse(address)];
  if (!stated || !actual) return false;
  if (stated.protocol === 'file:') return actual.protocol === 'file:' && stated.pathname === actual.pathname;
  return isWeb(stated) && isWeb(actual) && isSameSite(stated, actual);
}

/** Without what says how much a name is worth; some leave the scheme open. */
function bareName(alias: string, address: string): string {
  const bare = alias.replace(/^(page|like|near):/, '');
  return bare.startsWith('//') ? `${URL.parse(address)?.protocol ?? ''}${bare}` : bare;
}

/** Those of the names that the document at an address may have. */
export function ownNames(names: readonly string[], address: string): string[] {
  return names.filter((name) => isOwnName(name, address));
}

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

/** With `www.` or without it is one site. Whoever alters what comes in the clear may not speak for what is sealed. */
function isSameSite(stated: URL, actual: URL): boolean {
  const isRaised = stated.protocol === 'https:' && actual.protocol === 'http:';
  return !isRaised && stated.port === actual.port && bareHost(stated) === bareHost(actual);
}

const bareHost = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

/** Which of many people's documents on one host a name or an address stands for; null for anything else. */
function itemOf(name: string, kinds: Kinds): string | null {
  for (const { kind, itemOf } of kinds) {
    const item = itemOf?.(name) ?? null;
    if (item !== null) return `${kind}:${item}`;
  }
  return null;
}
