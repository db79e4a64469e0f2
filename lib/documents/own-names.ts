import { googlePageOf } from '@/lib/tabs/google-page';
import { cleanAddress } from './web/page-keys';

/**
 * Whether a document with this name may be the one at an address, as the browser says the address is. A page names itself,
 * and its scripts may lie: they speak for their own site and for no other.
 */
export function isOwnName(alias: string, address: string): boolean {
  const name = bareName(alias, address);
  const here = googleItem(address);
  const named = googleItem(name);
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

/** What of Google's a name or an address stands for; null for anything else. */
function googleItem(name: string): string | null {
  const [, kind, id] = /^google-(doc|slides):(.*)$/s.exec(name) ?? [];
  if (kind !== undefined) return `${kind}:${id}`;
  const page = googlePageOf(name);
  if (page?.kind === 'document') return `doc:${page.id}`;
  return page?.kind === 'presentation' ? `slides:${page.id}` : null;
}
