interface KindTraits {
  /** Whether it is a page, which has several addresses and says itself which it is. */
  isPage?: true;
  /** Whether a passage can be looked for by its words in whatever opens the document. */
  hasWords?: true;
  /** Whether pictures are made of its passages. */
  hasPictures?: true;
}

/** Kinds of documents, with what is true of their artifacts and passages wherever these travel. */
const kinds = {
  web: { isPage: true, hasWords: true },
  pdf: { hasWords: true, hasPictures: true },
  'google-doc': { hasWords: true },
  'google-slides': {},
  image: {},
  video: {},
} as const satisfies Readonly<Record<string, KindTraits>>;

type ArtifactKind = keyof typeof kinds;
export const artifactKinds = Object.keys(kinds) as ArtifactKind[];
export const traitsOf = (kind: ArtifactKind): KindTraits => kinds[kind];
