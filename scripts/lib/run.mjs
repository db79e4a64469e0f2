import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { inProject, root } from './project.mjs';

/**
 * Runs a command in the project's folder or another, its output shown as it comes, or in one piece at its end.
 *
 * @param {{ env?: Record<string, string>, output?: 'shown' | 'atEnd' | 'none', minutes?: number, cwd?: string }} options `minutes`: how
 *   long it may take
 * @returns {Promise<number>} its exit code; 1 where a signal ended it or it could not be started
 */
export function run(command, commandArguments, { env = {}, output = 'shown', minutes = 30, cwd = root } = {}) {
  return new Promise((resolve) => {
    const to = { shown: 'inherit', atEnd: 'pipe', none: 'ignore' }[output];
    const child = spawn(command, commandArguments, {
      cwd,
      stdio: ['ignore', to, to],
      env: { ...process.env, PATH: toolsFirst(), ...env },
      timeout: minutes * 60_000,
    });
    const said = [];
    child.stdout?.on('data', (part) => said.push(part));
    child.stderr?.on('data', (part) => said.push(part));
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

/** The tools' own scripts begin with `#!/usr/bin/env node`: the newer Node must come first for them too. */
function toolsFirst() {
  return `${inProject('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
}
