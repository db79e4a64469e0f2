import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Licence } from '../../lib/own-pages/licences.ts';

const PackageFile = v.object({ name: v.string(), version: v.string(), license: v.string() });

/** Whose licence file is in their repository and not in the package; all are under the MIT licence. */
const copyrights: Readonly<Record<string, string>> = {
  '@webext-core/messaging': 'Copyright (c) 2022 Aaron',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  '@wxt-dev/i18n': 'Copyright (c) 2023 Aaron',
  '@wxt-dev/storage': 'Copyright (c) 2023 Aaron',
  wxt: 'Copyright (c) 2023 Aaron',
};

/** @throws Error where no text of a licence is known of the package: what is shipped must have one */
export function licenceOf(folder: string, root: string): Licence {
  const { name, version, license } = v.parse(
    PackageFile,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const text = textIn(folder) || textBeside(name, root);
  if (!text) throw new Error(`${name} has no licence text: put that of its repository into scripts/licences`);
  return { name, version, licence: license, text };
}

function textIn(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)(\.\w+)?$/i.test(name));
  // Vite goes on with the licences of what it is made of, of which nothing is in a bundle.
  return files
    .map((name) =>
      read(join(folder, name))
        .split(/^# Licenses of bundled/m)[0]
        ?.trim(),
    )
    .join('\n\n');
}

function textBeside(name: string, root: string): string | undefined {
  const copyright = copyrights[name];
  if (copyright) return read(join(root, 'LICENSE')).replace(/^Copyright.*$/m, copyright);
  const file = join(root, 'scripts/licences/texts', `${name}.txt`);
  return existsSync(file) ? read(file) : undefined;
}

const read = (path: string): string => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
