import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { CredentialSelect } from '@/components/coverage/credential-select';
import { Readiness } from '@/components/coverage/readiness';
import { NearList } from '@/components/windowing/near-list';
import { usePrinting } from '@/components/windowing/use-printing';
import type { CredentialCoverage } from '@/lib/coverage/coverage';
import type { SheetFormat } from '@/lib/coverage-sheet/sheet-formats';
import type { CellKey } from '@/lib/model/cell';
import type { Credential } from '@/lib/model/credential';
import type { ReviewerRating } from '@/lib/model/feedback-reply';
import type { ArtifactId, CheckId, CredentialId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';
import type { CoverageView as View } from '@/lib/navigation/coverage-route';
import { CellPanel, type CellPanelCallbacks, type OpenCell } from './cell-panel';
import { CoverageMapView, cellsByKey, type MappedArtifacts } from './coverage-map';
import { CoverageTools } from './coverage-tools';
import { lineAddress } from './line-address';
import { RequirementBlock, type RequirementBlockCallbacks } from './requirement-block';

interface Props extends CellPanelCallbacks, RequirementBlockCallbacks {
  view: View;
  coverage: CredentialCoverage;
  credentials: readonly Credential[];
  marked: ReadonlySet<CheckId>;
  open: OpenCell | null;
  reviewed: ReadonlyMap<CellKey, readonly ReviewerRating[]>;
  /** Where they are looked at. */
  artifacts: MappedArtifacts | null;
  /** What stands in the place of the map where credentials stand side by side. */
  sideBySide: ComponentChildren;
  hrefOf: (key: CellKey, from: ArtifactId | null) => string;
  requirementHref: (requirement: Requirement) => string;
  viewAddressOf: (view: View) => string;
  onCredential: (id: CredentialId) => void;
  onSave: (format: SheetFormat) => void;
  onPrint: () => void;
}

/** As high as a requirement is about, in CSS pixels. */
const about = 180;

/** The coverage of a credential as a map, with one cell open beside it, and what else its requirements ask for below. */
export function CoverageView(props: Props) {
  const { view, coverage, credentials, marked, open, reviewed, artifacts, sideBySide, onCredential, onCheck } = props;
  const cells = useMemo(() => cellsByKey(coverage), [coverage]);
  const found = open && cells.get(open.key);
  const isPrinting = usePrinting();
  const place = useRef<HTMLDivElement>(null);
  const onClose = () => {
    place.current?.querySelector<HTMLElement>('.matrix-cell[aria-current]')?.focus();
    props.onClose();
  };
  return (
    <div ref={place} class="coverage-view" data-view={view}>
      {view !== 'credentials' && (
        <div class="coverage-head">
          <CredentialSelect credentials={credentials} active={coverage.credential.id} onChoose={onCredential} />
          <Readiness
            coverage={coverage}
            addressOf={(line) => lineAddress(coverage, line, (key) => props.hrefOf(key, null))}
          />
        </div>
      )}
      <CoverageTools view={view} viewAddressOf={props.viewAddressOf} onSave={props.onSave} onPrint={props.onPrint} />
      {view === 'credentials' ? (
        sideBySide
      ) : (
        <div class="coverage-columns">
          <div class="coverage-map">
            <CoverageMapView
              coverage={coverage}
              artifacts={view === 'artifacts' ? artifacts : null}
              open={open && { key: open.key, from: open.from?.id ?? null }}
              hrefOf={props.hrefOf}
              requirementHref={props.requirementHref}
            />
          </div>
          {open && found && (
            <CellPanel
              cell={found.cell}
              requirement={found.requirement}
              opened={open}
              reviewed={reviewed.get(open.key) ?? []}
              on={{ ...props, onClose }}
            />
          )}
        </div>
      )}
      {view === 'requirements' && !isPrinting && (
        <NearList
          class="list coverage-requirements"
          itemClass="requirement-block"
          items={coverage.requirements}
          keyOf={({ requirement }) => requirement.id}
          about={about}
          wordsOf={({ requirement: { code, title, directions } }) => `${code} ${title} ${directions}`}
          view={(each) => <RequirementBlock coverage={each} marked={marked} on={{ onCheck }} />}
        />
      )}
    </div>
  );
}
