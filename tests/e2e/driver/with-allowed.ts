import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension that has some of its optional origins and permissions from the start: as if the person had
 * allowed them, which headless Chromium can't ask.
 */
export async function withAllowed(
  built: string,
  origins: readonly string[],
  permissions: readonly string[],
): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'proofmark-extension-'));
  await cp(built, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const allowed = { host_permissions: origins, permissions: [...manifest.permissions, ...permissions] };
  await writeFile(path, JSON.stringify({ ...manifest, ...allowed }));
  return copy;
}
