import type { FrameworkDraft } from '@/lib/model/framework';
import type { CredentialId } from '@/lib/model/ids';
import { childrenOf, indicatorIdsIn } from './children';

interface Ordered {
  id: string;
  order: number;
}

/** Closer than this, two places can't be told apart for much longer. */
const closest = 1e-6;

/**
 * A sequence with orders to match, of which only those are new that were placed, so that one act writes few records.
 * Where there is no room left between two, all are numbered anew.
 */
export function withOrders<Each extends Ordered>(sequence: readonly Each[], placed: ReadonlySet<string>): Each[] {
  const kept = sequence.filter(({ id }) => !placed.has(id)).map(({ order }) => order);
  const given = new Map<string, number>();
  for (let at = 0; at < sequence.length; at++) {
    const run = runAt(sequence, placed, at);
    if (run.length === 0) continue;
    const before = sequence[at - 1]?.order;
    const lower = before ?? null;
    const upper = kept.filter((order) => lower === null || order > lower).reduce(least, null);
    for (const [place, order] of between(lower, upper, run.length).entries()) given.set(run[place]?.id ?? '', order);
    at += run.length - 1;
  }
  const orders = [...kept, ...given.values()].toSorted((one, other) => one - other);
  const isTight = orders.some((order, place) => order - (orders[place - 1] ?? Number.NEGATIVE_INFINITY) < closest);
  return sequence.map((each, place) => {
    const order = isTight ? place : (given.get(each.id) ?? each.order);
    return order === each.order ? each : { ...each, order };
  });
}

const least = (known: number | null, each: number): number => (known === null ? each : Math.min(known, each));

function runAt<Each extends Ordered>(sequence: readonly Each[], placed: ReadonlySet<string>, from: number): Each[] {
  const end = sequence.findIndex(({ id }, at) => at >= from && !placed.has(id));
  return sequence.slice(from, end < 0 ? undefined : end);
}

function between(lower: number | null, upper: number | null, count: number): number[] {
  const steps = Array.from({ length: count }, (_, step) => step);
  if (lower === null) return steps.map((step) => (upper === null ? step : upper - count + step));
  if (upper === null) return steps.map((step) => Math.floor(lower) + 1 + step);
  return steps.map((step) => lower + ((upper - lower) * (step + 1)) / (count + 1));
}

export const inOrder = <Each extends Ordered>(these: readonly Each[]): Each[] =>
  these.toSorted((one, other) => one.order - other.order);

export const credentialsOf = ({ program, credentials }: FrameworkDraft): FrameworkDraft['credentials'] =>
  inOrder(credentials.filter(({ programId }) => programId === program.id));

export const requirementsOf = (framework: FrameworkDraft, id: CredentialId): FrameworkDraft['requirements'] =>
  inOrder(framework.requirements.filter(({ credentialId }) => credentialId === id));

/** Indicators of a credential as they come in its requirements, then those that no requirement asks for. */
function indicatorsOf(framework: FrameworkDraft, id: CredentialId): FrameworkDraft['indicators'] {
  const own = inOrder(framework.indicators.filter(({ credentialId }) => credentialId === id));
  const byId = new Map<string, FrameworkDraft['indicators'][number]>(own.map((each) => [each.id, each]));
  const shown = requirementsOf(framework, id).flatMap((requirement) => indicatorIdsIn(childrenOf(requirement)));
  return [...new Set([...shown, ...own.map((each) => each.id)])].flatMap((each) => byId.get(each) ?? []);
}

/** The program with its indicators in orders that follow from where these stand. */
export function placedIndicators(
  framework: FrameworkDraft,
  credentialId: CredentialId,
  placed: ReadonlySet<string>,
): FrameworkDraft {
  const changed = withOrders(indicatorsOf(framework, credentialId), placed);
  const byId = new Map<string, FrameworkDraft['indicators'][number]>(changed.map((each) => [each.id, each]));
  return { ...framework, indicators: framework.indicators.map((each) => byId.get(each.id) ?? each) };
}
