import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const inProject = (...parts) => join(root, ...parts);

/** The Node that the tools want (24), whatever Node started the script. It is there once the packages are. */
export const modernNode = inProject('node_modules', '.bin', 'node');

export const tool = (name) => inProject('node_modules', '.bin', name);
