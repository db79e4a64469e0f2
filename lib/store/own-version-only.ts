/**
 * Has a database of a newer version refused with a VersionError. Dexie would open it without a version and add what it
 * misses there (https://dexie.org/docs/Dexie/Dexie.open()), and so could harm data whose shape it doesn't know.
 *
 * @param version ours; Dexie keeps ten native versions for each
 */
export function ownVersionOnly(factory: IDBFactory, version: number): IDBFactory {
  return {
    open: (name, native = version * 10) => factory.open(name, native),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}
