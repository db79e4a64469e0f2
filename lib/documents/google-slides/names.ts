/** A presentation's names, whatever account and slide its address names. */
export function slidesAliases(presentationId: string): string[] {
  return [`google-slides:${presentationId}`, `https://docs.google.com/presentation/d/${presentationId}`];
}

/** The presentation that a name of it stands for; null for other names. */
export const slidesItem = (name: string): string | null => /^google-slides:(.*)$/s.exec(name)?.[1] ?? null;
