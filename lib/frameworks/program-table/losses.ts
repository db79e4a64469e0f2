import type { ProgramPart } from '@/lib/frameworks/program-part';

/** What has no column. */
export const tableLosses: readonly ProgramPart[] = [
  ...(['identity', 'choices', 'policy', 'demands', 'prompts', 'files', 'dates', 'remarks', 'origin'] as const),
];
