import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const programs = ['Xvfb', 'openbox', 'xdotool'];

/** A display that nobody looks at, for what browsers do in real windows only: asking the person for a permission. */
export interface VirtualDisplay {
  /** The environment for programs that are to appear on it. */
  environment: Record<string, string>;
  /** Presses a key, such as `Tab` or `Return`, in whatever has the focus there. */
  press(key: string): Promise<void>;
  /** Clicks with the mouse, in pixels of the screen; the wheel turned down is button 5. */
  click(at: { x: number; y: number }, button?: number): Promise<void>;
  close(): void;
}

/** Whether the programs for it are installed: the Debian packages xvfb, openbox and xdotool. */
export const hasVirtualDisplay = programs.every((program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, program))),
);

export async function openVirtualDisplay(size = '1400x1000'): Promise<VirtualDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await displayNumber(server);
  const environment = { DISPLAY: `:${number}` };
  const options = { env: { ...process.env, ...environment } };
  const manager = spawn('openbox', [], { ...options, stdio: 'ignore' });
  const act = async (...words: string[]) => {
    await promisify(execFile)('xdotool', words, options);
  };
  return {
    environment,
    press: (key) => act('key', key),
    click: ({ x, y }, button = 1) =>
      act('mousemove', '--sync', String(Math.round(x)), String(Math.round(y)), 'click', String(button)),
    close() {
      manager.kill();
      server.kill();
    },
  };
}

/** Xvfb picks a free number itself, and writes it once it is ready. */
function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it was ready')));
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
