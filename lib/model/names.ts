import type { Artifact } from './artifact';
import { traitsOf } from './artifact-kinds';

/**
 * What goes before an alias, and says how much it is worth. One without any is a name. `page:` is one too: that of all
 * addresses that surely lead to one page. By `like:` and `near:` two pages are only worth being looked at: what stands
 * in them decides.
 */
export const pageName = (key: string): string => `page:${key}`;
export const likeName = (key: string): string => `like:${key}`;
export const nearName = (address: string): string => `near:${address}`;

/** Whether a document that has this alias is the one that was stored with it. */
export const isName = (alias: string): boolean => !/^(like|near):/.test(alias);

/** Whether the alias is what a page, or a fragment, claims: two different ones may. */
export const isClaim = (alias: string): boolean => alias.startsWith('near:');

/** What a name that is no proof says, without what goes before it. */
export const bareName = (alias: string): string => alias.replace(/^(like|near):/, '');

/**
 * The names by which an artifact is known for sure. Pages that were stored before they had several kinds of names have
 * what they said of themselves among them; only the address that they were tagged at is theirs alone.
 */
export function namesOf({ kind, url, aliases }: Pick<Artifact, 'kind' | 'url' | 'aliases'>): string[] {
  if (!traitsOf(kind).isPage || aliases.some((alias) => alias.startsWith('page:'))) return aliases.filter(isName);
  return [url];
}

/** The aliases of an artifact, each by what it is worth. */
export function sortedAliases(artifact: Pick<Artifact, 'kind' | 'url' | 'aliases'>): string[] {
  const names = namesOf(artifact);
  return [...names, ...artifact.aliases.filter((alias) => !names.includes(alias)).map(asNear)];
}

const asNear = (alias: string): string => (isName(alias) ? nearName(alias) : alias);
