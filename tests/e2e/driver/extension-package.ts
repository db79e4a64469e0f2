import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Packs a built extension as stores hand it out. Answers with the path of the package. */
export async function packExtension(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const contents = await Promise.all(
    files.map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path)] as const),
  );
  const path = join(await mkdtemp(join(tmpdir(), 'proofmark-package-')), 'proofmark.xpi');
  await writeFile(path, zipSync(Object.fromEntries(contents), { level: 0 }));
  return path;
}
