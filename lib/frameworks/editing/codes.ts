import { startOfText } from '@/lib/model/cut-text';
import type { FrameworkDraft } from '@/lib/model/framework';
import { limits } from '@/lib/model/limits';
import type { DraftIndicator, DraftRequirement } from './act';
import { requirementsOf } from './order';

/**
 * Codes for new indicators: their own, else the one that follows on the one before, else one by the place of the
 * requirement. Never one that the credential has already, where it is made up.
 */
export function codesFor(
  framework: FrameworkDraft,
  requirement: Pick<DraftRequirement, 'id' | 'credentialId' | 'code'>,
  before: Pick<DraftIndicator, 'code'> | null,
  added: readonly { code: string }[],
): string[] {
  const { credentialId } = requirement;
  const taken = new Set(
    framework.indicators.filter((each) => each.credentialId === credentialId).map(({ code }) => code),
  );
  for (const { code } of added) if (code !== '') taken.add(code);
  const place = requirementsOf(framework, credentialId).findIndex(({ id }) => id === requirement.id) + 1;
  let last = before?.code ?? `${requirement.code || Math.max(1, place)}.0`;
  return added.map(({ code }) => {
    const own = startOfText(code.trim(), limits.code);
    last = own === '' ? nextFree(last, taken) : own;
    taken.add(last);
    return last;
  });
}

function nextFree(code: string, taken: ReadonlySet<string>): string {
  const [, stem = '', number = ''] = /^(.*?)(\d{0,6})$/s.exec(code) ?? [];
  const start = startOfText(number === '' ? `${stem}.` : stem, limits.code - 8);
  let next = Number(number) + 1;
  while (taken.has(`${start}${next}`)) next++;
  return `${start}${next}`;
}
