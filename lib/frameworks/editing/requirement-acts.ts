import { type CellMove, type FrameworkChange, inPlace } from '@/lib/frameworks/framework-change';
import type { FrameworkDraft } from '@/lib/model/framework';
import type { CredentialId, IndicatorId, RequirementId } from '@/lib/model/ids';
import { type Act, type DraftIndicator, type DraftRequirement, type Fields, withChanged, withFields } from './act';
import { copyOfIndicator } from './new-program';
import { placedIndicators, requirementsOf, withOrders } from './order';
import { withoutRequirements } from './remove-requirements';

export interface NewRequirement {
  id: RequirementId;
  credentialId: CredentialId;
  code: string;
  title: string;
  /** Its place among the requirements of the credential. */
  at: number;
}

export const addRequirement =
  ({ id, credentialId, code, title, at }: NewRequirement): Act =>
  (framework) => {
    const requirement: DraftRequirement = {
      ...{ id, credentialId, code, title, directions: '', kind: 'artifact', order: 0 },
      ...{ demand: 'rationale', checks: [], indicatorIds: [] },
    };
    const added = { ...framework, requirements: [...framework.requirements, requirement] };
    return inPlace(atPlace(added, requirement, at));
  };

/** All that is said of a requirement but what stands under it and where it stands. */
export type RequirementFields = Fields<
  Omit<DraftRequirement, 'id' | 'credentialId' | 'order' | 'indicatorIds' | 'groups' | 'provenance' | 'retired'>
>;

export const changeRequirement =
  (id: RequirementId, fields: RequirementFields): Act =>
  (framework) =>
    inPlace({
      ...framework,
      requirements: withChanged(framework.requirements, id, (requirement) => withFields(requirement, fields)),
    });

/** Removes a requirement with the indicators that only it asks for. */
export const removeRequirement =
  (id: RequirementId): Act =>
  (framework) =>
    inPlace(withoutRequirements(framework, new Set([id])));

/**
 * Puts a requirement at a place of a credential, its own or another. What it shares with a requirement that stays behind
 * comes along as a copy.
 *
 * @param newId for the copies
 */
export const moveRequirement =
  (id: RequirementId, credentialId: CredentialId, at: number, newId: () => string): Act =>
  (framework) => {
    const found = framework.requirements.find((requirement) => requirement.id === id);
    if (!found || !framework.credentials.some((credential) => credential.id === credentialId))
      return inPlace(framework);
    if (found.credentialId === credentialId) return inPlace(atPlace(framework, found, at));
    const { framework: taken, moves } = takenAlong(framework, found, credentialId, newId);
    const arrived = taken.requirements.find((requirement) => requirement.id === id);
    if (!arrived) return inPlace(framework);
    const placed = atPlace(taken, arrived, at);
    return { framework: placedIndicators(placed, credentialId, new Set(arrived.indicatorIds)), moves };
  };

function takenAlong(
  framework: FrameworkDraft,
  { id, credentialId: from }: DraftRequirement,
  credentialId: CredentialId,
  newId: () => string,
): FrameworkChange {
  const staying = framework.requirements.filter((each) => each.id !== id);
  const shared = new Set(staying.flatMap(({ indicatorIds }) => indicatorIds));
  const copies = new Map<IndicatorId, IndicatorId>();
  const copied: DraftIndicator[] = [];
  const own = new Set(framework.requirements.find((each) => each.id === id)?.indicatorIds);
  const indicators = framework.indicators.map((indicator) => {
    if (!own.has(indicator.id)) return indicator;
    if (!shared.has(indicator.id)) return { ...indicator, credentialId };
    const copy = { ...copyOfIndicator(indicator, newId), credentialId };
    copies.set(indicator.id, copy.id);
    copied.push(copy);
    return indicator;
  });
  const through = (ids: readonly IndicatorId[]) => ids.map((each) => copies.get(each) ?? each);
  const requirements = withChanged(framework.requirements, id, ({ groups, ...requirement }) => ({
    ...requirement,
    credentialId,
    indicatorIds: through(requirement.indicatorIds),
    ...(groups && { groups: groups.map((group) => ({ ...group, indicatorIds: through(group.indicatorIds) })) }),
  }));
  const left = withoutRequirements({ ...framework, requirements }, new Set([id]));
  const credentials = framework.credentials.map((each) =>
    each.id === from ? (left.credentials.find((other) => other.id === from) ?? each) : each,
  );
  const moves: CellMove[] = [...copies].map(([before, after]) => ({
    from: { requirementId: id, indicatorId: before },
    to: { requirementId: id, indicatorId: after },
  }));
  return { framework: { ...framework, credentials, requirements, indicators: [...indicators, ...copied] }, moves };
}

function atPlace(framework: FrameworkDraft, requirement: DraftRequirement, at: number): FrameworkDraft {
  const { id, credentialId } = requirement;
  const others = requirementsOf(framework, credentialId).filter((each) => each.id !== id);
  const sequence = withOrders(others.toSpliced(Math.max(0, at), 0, requirement), new Set([id]));
  const byId = new Map<string, DraftRequirement>(sequence.map((each) => [each.id, each]));
  return { ...framework, requirements: framework.requirements.map((each) => byId.get(each.id) ?? each) };
}
