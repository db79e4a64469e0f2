interface KindTraits {
  /** Whether it is a page, which has several addresses and says itself which it is. */
  isPage: boolean;
  /** Whether a passage can be looked for by its words in whatever opens the document. */
  hasWords: boolean;
  /** Whether pictures are made of its passages. */
  hasPictures: boolean;
}

/** Kinds of documents, with what is true of their artifacts and passages wherever these travel. */
export const kindTraits = {
  web: { isPage: true, hasWords: true, hasPictures: false },
  pdf: { isPage: false, hasWords: true, hasPictures: true },
  'google-doc': { isPage: false, hasWords: true, hasPictures: false },
  'google-slides': { isPage: false, hasWords: false, hasPictures: false },
  image: { isPage: false, hasWords: false, hasPictures: false },
  video: { isPage: false, hasWords: false, hasPictures: false },
} as const satisfies Readonly<Record<string, KindTraits>>;
