/** The column of each name, without spaces and capitals. */
export const columnsOf = (header: readonly string[]): Map<string, number> =>
  new Map(header.map((name, place) => [name.toLowerCase().replace(/[^a-z]/g, ''), place]));

export function isRubricHeader(header: readonly string[]): boolean {
  const columns = columnsOf(header);
  return ['type', 'identifier', 'rubricidentifier', 'criterionidentifier'].every((name) => columns.has(name));
}
