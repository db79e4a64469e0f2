interface Chunk {
  type: string;
  moduleIds?: readonly string[];
}

/** What the bundler itself puts into what it makes. */
const byTheBundler: [prefix: string, folder: string][] = [
  ['\0rolldown/', 'node_modules/rolldown'],
  ['\0vite/', 'node_modules/vite'],
];

/**
 * Finds the folders of the packages of which something is in the bundle. Vite's own list (`build.license`) leaves out
 * what workers load and what the bundler adds.
 */
export function bundledPackages(root: string, found: Set<string>) {
  return {
    name: 'bundled-packages',
    generateBundle(_options: unknown, bundle: Readonly<Record<string, Chunk>>) {
      for (const { moduleIds = [] } of Object.values(bundle)) {
        for (const id of moduleIds) {
          const folder = folderOf(id) ?? bundlersOwn(id, root);
          if (folder !== undefined) found.add(folder);
        }
      }
    },
  };
}

/** The innermost package: one may stand in another. */
const folderOf = (id: string): string | undefined =>
  id.startsWith('\0') ? undefined : /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];

function bundlersOwn(id: string, root: string): string | undefined {
  const [, folder] = byTheBundler.find(([prefix]) => id.startsWith(prefix)) ?? [];
  return folder && `${root}/${folder}`;
}
