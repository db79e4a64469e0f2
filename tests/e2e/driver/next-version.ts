import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Above any version that a build has. */
const nextVersion = '99.0.0';

/** Raises the version of a built extension where it lies. */
export async function raiseVersion(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version: nextVersion }));
}

/** A copy of a built extension, as its next version would be. */
export async function nextVersionOf(built: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'proofmark-update-'));
  await cp(built, copy, { recursive: true });
  await raiseVersion(copy);
  return copy;
}
