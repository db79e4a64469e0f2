const others = ['description', 'number of highlights', 'number of documents'];

/** Where the tag stands, from 0; below 0 where this is no codebook. */
export const tagColumn = (header: readonly string[]): number => {
  const names = header.map((name) => name.toLowerCase());
  const tag = names.findIndex((name) => ['tag', 'path', 'name'].includes(name));
  return names.every((name, place) => place === tag || others.includes(name)) ? tag : -1;
};

export function likenessOf(header: readonly string[]): 'certain' | 'possible' | 'none' {
  const tag = tagColumn(header);
  if (tag < 0 || header.length < 2) return 'none';
  return header[tag]?.toLowerCase() === 'name' ? 'possible' : 'certain';
}
