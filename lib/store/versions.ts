import { tables } from './tables';

/** The tables that are in the database, with since when. */
export const storedTables = Object.entries(tables).flatMap(([name, table]) =>
  table.kind === 'gathered' ? [] : [{ name, indexes: table.indexes, upgrades: table.upgrades }],
);

/** The latest version that a table speaks of. */
export const databaseVersion = Math.max(
  ...storedTables.flatMap(({ indexes, upgrades }) => [...Object.keys(indexes), ...Object.keys(upgrades)].map(Number)),
);
