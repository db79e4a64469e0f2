import { type DraftTree, indicatorsOf } from '@/lib/frameworks/draft/draft';
import type { Layout } from './laid-out';
import type { Rubric } from './made-rubric';

/** In what a draft differs from what a rubric says; empty where in nothing. */
export function differences({ requirements }: DraftTree, rubric: Rubric, layout: Layout): string[] {
  const found = requirements.flatMap(({ children }) => indicatorsOf(children));
  const wanted = rubric.groups.flatMap(({ criteria }) => criteria);
  const wrong: string[] = [];
  const say = (about: string, one: unknown, other: unknown): void => {
    if (JSON.stringify(one) !== JSON.stringify(other))
      wrong.push(`${about}: ${JSON.stringify(other)} for ${JSON.stringify(one)}`);
  };
  say(
    'indicators',
    wanted.map(({ text }) => text),
    found.map(({ text }) => text),
  );
  say(
    'levels',
    wanted.map(({ levels }) => levels),
    found.map(({ levels }) => levels.map(({ description }) => description)),
  );
  const labels = found[0]?.levels.map(({ label }) => label.replace(/ \(\d+ \w+\)$/, ''));
  say('labels', rubric.labels, labels);
  if (layout.hasCode) {
    say(
      'codes',
      wanted.map(({ code }) => code),
      found.map(({ code }) => code),
    );
  }
  if (layout.groups !== 'none' && layout.direction === 'across') {
    const titles = JSON.stringify(requirements);
    for (const { title } of rubric.groups) if (!titles.includes(title)) wrong.push(`no ${title}`);
  }
  if (layout.examples !== 'none') {
    for (const [at, { example }] of wanted.entries())
      if (!found[at]?.hint.includes(example)) wrong.push(`no ${example}`);
  }
  if (layout.points !== 'none') {
    const scores = found[0]?.levels.map(({ score }) => score);
    say(
      'points',
      rubric.labels.map((_, at) => at + 1),
      scores,
    );
  }
  return wrong;
}
