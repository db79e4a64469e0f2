import type { ReadingReport, RouteOutcome } from '@/lib/documents/reading-report';

const most = 100;

/** Remembers what was tried, for those who look into why something does not work. */
export class Tries {
  readonly list: ReadingReport['tries'] = [];

  async time<R extends { outcome: RouteOutcome }>(route: string, made: Promise<R>): Promise<R> {
    const since = performance.now();
    const result = await made;
    this.note(route, result.outcome, performance.now() - since);
    return result;
  }

  note(route: string, outcome: RouteOutcome, milliseconds: number): void {
    const last = this.list.at(-1);
    // A document that is read after each pause of typing says the same again and again.
    if (last && last.route === route && last.outcome === outcome) last.milliseconds = Math.round(milliseconds);
    else this.list.push({ route, outcome, milliseconds: Math.round(milliseconds) });
    if (this.list.length > most) this.list.shift();
  }
}
