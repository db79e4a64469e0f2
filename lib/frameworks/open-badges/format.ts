import { beginningOf, type FrameworkFormat, type FrameworkSource } from '@/lib/frameworks/format';

const beginning = 20_000;

/** Achievements of Open Badges 3.0, alone or in a credential (https://www.imsglobal.org/spec/ob/v3p0). */
export const openBadges = {
  id: 'openBadges',
  extensions: ['.json', '.jsonld'],
  recognise(source: FrameworkSource) {
    const start = beginningOf(source, beginning);
    if (!/^\ufeff?\s*[[{]/.test(start)) return 'none';
    const isSigned = /"(?:OpenBadgeCredential|AchievementCredential|AchievementSubject|ClrCredential)"/.test(start);
    const isNamed = /"Achievement"|"BadgeClass"/.test(start) && /"criteria"\s*:/.test(start);
    return isSigned || isNamed ? 'certain' : /"resultDescription"\s*:/.test(start) ? 'possible' : 'none';
  },
  async read(source: FrameworkSource, signal: AbortSignal) {
    const { readBadge } = await import('./read');
    return readBadge(source, signal);
  },
} satisfies FrameworkFormat;
