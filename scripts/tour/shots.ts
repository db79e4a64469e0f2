import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../tests/e2e/driver/paths.ts';

export const shotFolder = join(projectRoot, 'results', 'tour');

export async function emptyShotFolder(): Promise<void> {
  await rm(shotFolder, { recursive: true, force: true });
  await mkdir(shotFolder, { recursive: true });
}

export const shot = (name: string): `${string}.png` => `${join(shotFolder, name)}.png`;
