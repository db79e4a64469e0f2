import { near, networksOf, type Rule, type Rules } from './rules';

/** Lines across of one width below each other that nothing divides, as between rows of plain tables. */
export interface RuleStack {
  /** As wide as the table. */
  across: Rule[];
  /** As wide as some of its columns: what stands beside them is merged over several rows. */
  partial: Rule[];
}

/** Lines that touch and close cells in, and those that only stand below each other. */
export function ruledNetworksOf(rules: Rules): { closed: Rules[]; stacks: RuleStack[] } {
  const networks = networksOf(rules);
  const lone = networks
    .filter(({ across, down }) => down.length === 0 && across.length === 1)
    .flatMap(({ across }) => across);
  const stacks: Rule[][] = [];
  for (const rule of lone) {
    const stack = stacks.find(([first]) => {
      return first && Math.abs(first.from - rule.from) <= 2 * near && Math.abs(first.to - rule.to) <= 2 * near;
    });
    if (stack === undefined) stacks.push([rule]);
    else stack.push(rule);
  }
  const widest = stacks.filter((stack) => !stacks.some((other) => isPartOf(stack[0], other)));
  return {
    closed: networks.filter(({ across, down }) => across.length > 0 && down.length > 0),
    stacks: widest.map((across) => ({
      across,
      partial: stacks.filter((stack) => isPartOf(stack[0], across)).flat(),
    })),
  };
}

/** Whether a line is as wide as some columns of a stack, and beside it. */
function isPartOf(rule: Rule | undefined, [first, ...others]: readonly Rule[]): boolean {
  if (rule === undefined || first === undefined) return false;
  const ends = [first.from, first.to, ...[first, ...others].flatMap(({ joints }) => joints)];
  const isEnd = (at: number) => ends.some((end) => Math.abs(end - at) <= near);
  const isNarrower = rule.to - rule.from < first.to - first.from - 4 * near;
  return isNarrower && isEnd(rule.from) && isEnd(rule.to);
}
