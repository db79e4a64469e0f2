import { i18n } from '#i18n';
import { countsInstead } from '@/components/coverage/counts-instead';
import { dueInWords } from '@/components/read-through/due-in-words';
import { StateGlyph } from '@/components/state/state-glyph';
import type { RequirementCoverage } from '@/lib/coverage/coverage';
import type { Artifact } from '@/lib/model/artifact';
import type { ArtifactId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';
import type { ServingToo } from '@/lib/read-through/could-serve-too';

/** Artifacts that are named; of more only the number is told. */
const named = 4;

interface Props {
  coverage: RequirementCoverage;
  serving: readonly ArtifactId[];
  too: readonly ServingToo[];
  artifacts: ReadonlyMap<ArtifactId, Artifact>;
  addressOf: (artifact: Artifact) => string | null;
  requirementHref: (requirement: Requirement) => string;
}

/** A requirement among those of other credentials: how far it is, until when, what serves it and what could. */
export function SideRequirement({ coverage, serving, too, artifacts, addressOf, requirementHref }: Props) {
  const { requirement, counted, cells, ready } = coverage;
  const link = (id: ArtifactId) => {
    const artifact = artifacts.get(id);
    return artifact && <ArtifactLink artifact={artifact} address={addressOf(artifact)} />;
  };
  return (
    <li class="side-requirement" data-quiet={!counted}>
      <h3>
        <span class="quiet">{requirement.code}</span> <a href={requirementHref(requirement)}>{requirement.title}</a>
      </h3>
      <p class="side-state small quiet">
        <StateGlyph state={stateOf(coverage)} />
        {counted ? i18n.t('state.requirementReady', [ready, cells.length]) : countsInstead(coverage)}
      </p>
      {requirement.due && (
        <p class="small side-due">
          <DueGlyph /> {dueInWords(requirement.due)}
        </p>
      )}
      <p class="small">
        <span class="quiet">{i18n.t('matrix.servedBy')}</span>{' '}
        {serving.length === 0 ? (
          <span class="quiet">{i18n.t('matrix.servedByNone')}</span>
        ) : (
          serving.slice(0, named).map((id, at) => (
            <>
              {at > 0 && ', '}
              {link(id)}
            </>
          ))
        )}
        {serving.length > named && ` ${i18n.t('matrix.andMore', [serving.length - named])}`}
      </p>
      {too.slice(0, named).map(({ artifactId, serves, indicators, things }) => (
        <p key={artifactId} class="small side-too">
          <TooGlyph /> {i18n.t('matrix.couldServe')} {link(artifactId)}.{' '}
          <span class="quiet">
            {i18n.t('matrix.becauseServes', [`${serves.code} ${serves.title}`.trim()])}{' '}
            {[
              ...(indicators.length > 0
                ? [i18n.t('matrix.bothAskIndicators', [indicators.map(({ code }) => code).join(', ')])]
                : []),
              ...things.map((thing) => i18n.t('matrix.bothAskThing', [thing])),
            ].join(' ')}
          </span>
        </p>
      ))}
    </li>
  );
}

const stateOf = ({ cells, ready }: RequirementCoverage) => {
  if (cells.length > 0 && ready === cells.length) return 'ready';
  if (cells.every(({ state }) => state === 'bare')) return 'bare';
  return cells.some(({ state }) => state === 'bare') ? 'tagged' : 'explained';
};

function ArtifactLink({ artifact, address }: { artifact: Artifact; address: string | null }) {
  const title = artifact.title || i18n.t('workspace.untitled');
  return address === null ? (
    <span>{title}</span>
  ) : (
    <a href={address} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}

/** Decorative: the words stand beside it. */
const DueGlyph = () => (
  <svg class="mark-glyph" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d="M2.5 4h11v9.5h-11ZM2.5 7h11M5.5 2v3.5M10.5 2v3.5" fill="none" stroke="currentColor" stroke-width="1.5" />
  </svg>
);

const TooGlyph = () => (
  <svg class="mark-glyph" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d="M2 5h9L8.5 2.5M14 11H5l2.5 2.5" fill="none" stroke="currentColor" stroke-width="1.6" />
  </svg>
);
