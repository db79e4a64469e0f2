/** @module-tag wide-in-firefox */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { builtExtension, projectRoot } from './driver/paths.ts';

const browser = process.env.PROOFMARK_BROWSER === 'firefox' ? 'firefox' : 'chromium';
const named = { chromium: 'Chromium', firefox: 'Firefox' }[browser];
const built = async (path: string) => JSON.parse(await readFile(join(builtExtension(browser), path), 'utf8'));
const text = (path: string) => readFile(join(projectRoot, path), 'utf8');

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  host_permissions?: string[];
  short_name: string;
  commands: Record<string, unknown>;
}
const manifest = (): Promise<Manifest> => built('manifest.json');

/** The first column of a table's rows that are about this browser. */
function permissionsIn(section: string): string[] {
  const rows = [...section.matchAll(/^\| `([^`]+)` \| (both|Chromium|Firefox) \| .{20,} \|$/gm)];
  return rows.flatMap(([, name, where]) => (name && (where === 'both' || where === named) ? [name] : [])).sort();
}

describe('what the stores are told', () => {
  test('each permission of the package has its reason there, and no other does', async () => {
    const [, installed = '', later = ''] = (await text('docs/stores/permissions.md')).split(/^## /m);
    const { permissions, optional_permissions, optional_host_permissions, host_permissions } = await manifest();
    expect(permissionsIn(installed)).toEqual([...permissions].sort());
    expect(permissionsIn(later)).toEqual([...optional_permissions, ...optional_host_permissions].sort());
    expect(host_permissions).toBeUndefined();
  });

  test('each permission is in the privacy policy too', async () => {
    const policy = await text('PRIVACY.md');
    const { permissions, optional_permissions } = await manifest();
    for (const name of [...permissions, ...optional_permissions]) expect(policy).toContain(`\`${name}\``);
  });

  test('the summary is that of the package, and names are as short as the stores want them', async () => {
    const messages = await built('_locales/en/messages.json');
    const summary = messages.extension_description.message;
    expect(await text('docs/stores/listing.md')).toContain(`> ${summary}\n`);
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(messages.extension_name.message.length).toBeLessThanOrEqual(45);
    const { short_name, commands } = await manifest();
    expect(short_name.length).toBeLessThanOrEqual(12);
    expect(Object.keys(commands).length).toBeLessThanOrEqual(4);
  });
});

test('the file that is to be installed is the one that is packed', async () => {
  expect(await text('README.md')).toContain(
    `\`proofmark-${version}-${browser === 'firefox' ? 'firefox' : 'chrome'}.zip\``,
  );
});
