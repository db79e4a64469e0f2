import type { FrameworkDraft } from '@/lib/model/framework';

/** What is wrong with a program, in words; nothing where it is whole. */
export function frameworkFaults({ program, credentials, requirements, indicators }: FrameworkDraft): string[] {
  const faults: string[] = [];
  const once = (kind: string, ids: readonly string[]) => {
    if (new Set(ids).size !== ids.length) faults.push(`a ${kind} is there twice`);
  };
  once(
    'credential',
    credentials.map(({ id }) => id),
  );
  once(
    'requirement',
    requirements.map(({ id }) => id),
  );
  once(
    'indicator',
    indicators.map(({ id }) => id),
  );
  once(
    'check',
    requirements.flatMap(({ checks }) => checks.map(({ id }) => id)),
  );
  once(
    'prompt',
    requirements.flatMap(({ prompts = [] }) => prompts.map(({ id }) => id)),
  );
  once(
    'group',
    requirements.flatMap(({ groups = [] }) => groups.map(({ id }) => id)),
  );
  once(
    'level',
    indicators.flatMap(({ levels }) => levels.map(({ id }) => id)),
  );

  const ids = credentials.map(({ id }): string => id);
  if (JSON.stringify([...program.credentialIds].sort()) !== JSON.stringify([...ids].sort())) {
    faults.push('the program names other credentials than it has');
  }
  const byOrder = credentials.toSorted((one, other) => one.order - other.order);
  if (JSON.stringify(byOrder.map(({ id }) => id)) !== JSON.stringify(program.credentialIds)) {
    faults.push('credentials stand in another order than the program names them in');
  }
  for (const { id, choices } of credentials) {
    const own = requirements.filter(({ credentialId }) => credentialId === id);
    once(
      'order of requirements',
      own.map(({ order }) => String(order)),
    );
    const statements = indicators.filter(({ credentialId }) => credentialId === id);
    once(
      'order of indicators',
      statements.map(({ order }) => String(order)),
    );
    const known = new Set<string>(own.map((each) => each.id));
    if (choices.some(({ requirementIds }) => requirementIds.some((each) => !known.has(each)))) {
      faults.push('a choice is among requirements that are not there');
    }
    if (choices.some(({ count, requirementIds }) => count > requirementIds.length)) {
      faults.push('a choice asks for more than there are');
    }
    const there = new Set<string>(statements.map((each) => each.id));
    for (const { indicatorIds, groups = [] } of own) {
      once('indicator under a requirement', indicatorIds);
      once(
        'indicator in groups',
        groups.flatMap((group) => group.indicatorIds),
      );
      if (indicatorIds.some((each) => !there.has(each))) faults.push('a requirement asks for what is not there');
      const asked = new Set<string>(indicatorIds);
      if (groups.some((group) => group.indicatorIds.some((each) => !asked.has(each)))) {
        faults.push('a group holds what its requirement does not ask for');
      }
    }
    const isAsked = new Set<string>(own.flatMap(({ indicatorIds }) => indicatorIds));
    if (statements.some((each) => !isAsked.has(each.id))) faults.push('an indicator is left that nothing asks for');
  }
  const homes = new Set(ids);
  if ([...requirements, ...indicators].some(({ credentialId }) => !homes.has(credentialId))) {
    faults.push('something belongs to a credential that is not there');
  }
  if (indicators.some(({ code }) => code === '')) faults.push('an indicator has no code');
  return faults;
}
