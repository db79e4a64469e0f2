import type { ArtifactKind } from '@/lib/model/artifact';
import { googleDocs } from './google-docs/kind';
import { googleSlides } from './google-slides/kind';
import type { DocumentKind } from './kind';
import { pdf } from './pdf/kind';
import type { Permission } from './permission';
import { web } from './web/kind';

export type Kinds = readonly [...DocumentKind[], DocumentKind];

/** The only list of kinds. The last takes whatever no other claims. */
export const documentKinds: Kinds = [googleDocs, googleSlides, pdf, web];

/** The kind at an address. */
export function kindAt(url: string, kinds = documentKinds): DocumentKind {
  return kinds.find((kind) => kind.at(url, '') !== null) ?? fallbackOf(kinds);
}

/** The kind of an artifact; null for one that can be stored, and not yet opened. */
export function kindOf(name: ArtifactKind, kinds = documentKinds): DocumentKind | null {
  return kinds.find(({ kind }) => kind === name) ?? null;
}

/** What kinds ask for by name, each once. */
export function permissionsOf(kinds = documentKinds): Permission[] {
  return [...new Set(kinds.flatMap(({ permission }) => permission ?? []))];
}

export function fallbackOf(kinds: Kinds): DocumentKind {
  const [first, ...others] = kinds;
  return others.at(-1) ?? first;
}
