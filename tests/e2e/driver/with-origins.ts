import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension that has some of its optional origins from the start: as if the person had allowed them,
 * which headless Chromium can't ask.
 */
export async function withOrigins(built: string, origins: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'proofmark-extension-'));
  await cp(built, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: origins }));
  return copy;
}
