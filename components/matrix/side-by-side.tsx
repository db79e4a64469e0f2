import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Readiness } from '@/components/coverage/readiness';
import { dueInWords } from '@/components/read-through/due-in-words';
import type { CredentialCoverage } from '@/lib/coverage/coverage';
import type { Artifact } from '@/lib/model/artifact';
import type { Credential } from '@/lib/model/credential';
import type { ArtifactId, CredentialId, RequirementId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';
import { boundToDates } from '@/lib/read-through/bound-to-dates';
import { couldServeToo } from '@/lib/read-through/could-serve-too';
import type { ProgramParts } from '@/lib/read-through/program-parts';
import { SideRequirement } from './side-requirement';

export interface SideBySideProps {
  columns: readonly CredentialCoverage[];
  credentials: readonly Credential[];
  parts: ProgramParts;
  servedBy: ReadonlyMap<RequirementId, readonly ArtifactId[]>;
  artifacts: ReadonlyMap<ArtifactId, Artifact>;
  addressOf: (artifact: Artifact) => string | null;
  requirementHref: (requirement: Requirement) => string;
  onChoose: (ids: CredentialId[]) => void;
}

/** Several credentials beside each other: which artifact could serve another one, and what is bound to a time of the year. */
export function SideBySide({ columns, credentials, parts, servedBy, ...props }: SideBySideProps) {
  const too = useMemo(() => couldServeToo(parts, servedBy), [parts, servedBy]);
  const chosen = columns.map(({ credential }) => credential.id);
  return (
    <div class="side-by-side">
      {credentials.length > 1 && (
        <details class="side-choice">
          <summary>{i18n.t('matrix.sideShown', [columns.length, credentials.length])}</summary>
          {credentials.map(({ id, title }) => (
            <label key={id} class="check-line">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  props.onChoose(checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
              <span>{title}</span>
            </label>
          ))}
        </details>
      )}
      <SideDates parts={parts} requirementHref={props.requirementHref} />
      <div class="side-columns">
        {columns.map((coverage) => (
          <section key={coverage.credential.id} class="side-column" aria-label={coverage.credential.title}>
            <h2>{coverage.credential.title}</h2>
            <Readiness coverage={coverage} />
            {/* biome-ignore lint/a11y/noRedundantRoles: without its dots Safari takes it for no list. */}
            <ul role="list" class="side-requirements">
              {coverage.requirements.map((each) => (
                <SideRequirement
                  key={each.requirement.id}
                  coverage={each}
                  serving={servedBy.get(each.requirement.id) ?? []}
                  too={too.get(each.requirement.id) ?? []}
                  {...props}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function SideDates({ parts, requirementHref }: Pick<SideBySideProps, 'parts' | 'requirementHref'>) {
  const bound = boundToDates(parts).filter(({ due }) => due.type !== 'days');
  const titles = new Map(parts.credentials.map(({ credential }) => [credential.id, credential.title]));
  if (bound.length === 0) return null;
  return (
    <section class="side-dates" aria-labelledby="side-dates">
      <h2 id="side-dates">{i18n.t('matrix.sideDates')}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: without its dots Safari takes it for no list. */}
      <ul role="list">
        {bound.map(({ requirement, due }) => (
          <li key={requirement.id}>
            <strong>{dueInWords(due)}</strong>{' '}
            <a href={requirementHref(requirement)}>{`${requirement.code} ${requirement.title}`.trim()}</a>{' '}
            <span class="quiet">{titles.get(requirement.credentialId)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
