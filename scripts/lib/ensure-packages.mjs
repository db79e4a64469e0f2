import { stat } from 'node:fs/promises';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

/** Installs the packages where they are missing or older than the lock file. */
export async function ensurePackages() {
  const wanted = await changedAt(inProject('package-lock.json'));
  const installed = await changedAt(inProject('node_modules', '.package-lock.json'));
  if (installed >= wanted && installed > 0) return;

  console.log('Installing packages…');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new Error('The packages could not be installed: npm ci failed, see above. Is there a network connection?');
  }
}

async function changedAt(path) {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}
