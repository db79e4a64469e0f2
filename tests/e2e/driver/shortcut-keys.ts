import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { suggestedKeys } from '@/lib/shortcuts/commands';

/** The keys that a built extension asks for, such as `Alt+Shift+G`, by command. */
export function shortcutKeys(folder: string): Record<keyof typeof suggestedKeys, string> {
  const { commands } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return Object.fromEntries(
    Object.entries<{ suggested_key: { default: string } }>(commands).map(([name, command]) => [
      name,
      command.suggested_key.default,
    ]),
  ) as Record<keyof typeof suggestedKeys, string>;
}
