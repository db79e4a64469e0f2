import type { RouteOutcome } from '@/lib/documents/reading-report';

/** What became of asking one route for the text: the text as that route gives it, or why there is none. */
export type RouteResult = { outcome: 'served'; text: string } | { outcome: Exclude<RouteOutcome, 'served'> };
