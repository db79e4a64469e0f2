import type { Platform } from '@/lib/tagging/platform';

type Modifier = 'Control' | 'Alt' | 'Shift' | 'Meta';

/** In the order in which Macs write them. */
const signs: Readonly<Record<Modifier, string>> = { Control: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' };

/** Firefox writes the names of manifests, Chromium those of the person's language, and on Macs signs. */
const names: Readonly<Record<string, Modifier>> = {
  Alt: 'Alt',
  Option: 'Alt',
  Shift: 'Shift',
  MacCtrl: 'Control',
  Command: 'Meta',
  Meta: 'Meta',
  Search: 'Meta',
};

interface Combination {
  modifiers: readonly Modifier[];
  key: string;
}

/** Keys as a person knows them from this platform, from how the browser writes them. */
export function keysInWords(keys: string, platform: Platform): string {
  const read = platform === 'mac' ? combinationOf(keys, platform) : null;
  if (!read) return keys;
  const held = (Object.keys(signs) as Modifier[]).filter((modifier) => read.modifiers.includes(modifier));
  return [...held.map((modifier) => signs[modifier]), read.key].join('');
}

/** Keys in the form of `aria-keyshortcuts`; undefined where there are none, or they are written in no known way. */
export function ariaKeys(keys: string, platform: Platform): string | undefined {
  const read = combinationOf(keys, platform);
  return read ? [...read.modifiers, read.key].join('+') : undefined;
}

function combinationOf(keys: string, platform: Platform): Combination | null {
  const parts = isInSigns(keys) ? [...keys] : keys.split('+').map((part) => part.trim());
  const key = parts.pop();
  if (!key) return null;
  const modifiers = parts.map((part) => modifierOf(part, platform));
  return modifiers.includes(null) ? null : { modifiers: modifiers.filter((each) => each !== null), key };
}

const isInSigns = (keys: string): boolean => Object.values(signs).some((sign) => keys.startsWith(sign));

function modifierOf(part: string, platform: Platform): Modifier | null {
  // Manifests say Ctrl for Command on Macs.
  if (part === 'Ctrl') return platform === 'mac' ? 'Meta' : 'Control';
  const sign = (Object.keys(signs) as Modifier[]).find((modifier) => signs[modifier] === part);
  return sign ?? (Object.hasOwn(names, part) ? (names[part] ?? null) : null);
}
