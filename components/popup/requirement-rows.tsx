import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { countsInstead } from '@/components/coverage/counts-instead';
import type { RequirementCoverage } from '@/lib/coverage/coverage';

interface Props {
  coverage: RequirementCoverage;
  children: ComponentChildren;
}

/** The rows of a requirement under its title; folded up where another option of its choice counts. */
export function RequirementRows({ coverage, children }: Props) {
  const { requirement, choice, counted } = coverage;
  const { code, title } = requirement;
  const rows = (
    <ul class="list" aria-label={`${code} ${title}`.trim()}>
      {children}
    </ul>
  );
  const words = (
    <>
      <span class="quiet">{code}</span> {title}
      {choice && (
        <span class="quiet to-do-choice">
          {counted ? i18n.t('state.chooseOne', [choice.count, choice.requirementIds.length]) : countsInstead(coverage)}
        </span>
      )}
    </>
  );
  if (counted) {
    return (
      <section>
        <h2 class="to-do-title">{words}</h2>
        {rows}
      </section>
    );
  }
  return (
    <details class="to-do-option">
      <summary class="to-do-title">{words}</summary>
      {rows}
    </details>
  );
}
