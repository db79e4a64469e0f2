/** A document's names, whatever account and tab its address names. */
export function docAliases(documentId: string): string[] {
  return [`google-doc:${documentId}`, `https://docs.google.com/document/d/${documentId}`];
}

/** The document that a name of it stands for; null for other names. */
export const docItem = (name: string): string | null => /^google-doc:(.*)$/s.exec(name)?.[1] ?? null;
