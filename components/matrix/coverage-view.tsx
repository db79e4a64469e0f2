import { CredentialSelect } from '@/components/coverage/credential-select';
import { Readiness } from '@/components/coverage/readiness';
import type { CredentialCoverage } from '@/lib/coverage/coverage';
import type { CellKey } from '@/lib/model/cell';
import type { Credential } from '@/lib/model/credential';
import type { ReviewerRating } from '@/lib/model/feedback-reply';
import type { CheckId, CredentialId } from '@/lib/model/ids';
import { MatrixGrid } from './matrix-grid';
import { type OpenCell, RequirementBlock, type RequirementBlockCallbacks } from './requirement-block';

interface Props extends RequirementBlockCallbacks {
  coverage: CredentialCoverage;
  credentials: readonly Credential[];
  marked: ReadonlySet<CheckId>;
  open: OpenCell | null;
  reviewed: ReadonlyMap<CellKey, readonly ReviewerRating[]>;
  hrefOf: (key: CellKey) => string;
  onCredential: (id: CredentialId) => void;
}

/** The coverage of a credential, requirement by requirement, each cell opening to its passages. */
export function CoverageView({ coverage, credentials, marked, open, reviewed, hrefOf, onCredential, ...on }: Props) {
  return (
    <div class="coverage-view">
      <div class="coverage-head">
        <CredentialSelect credentials={credentials} active={coverage.credential.id} onChoose={onCredential} />
        <Readiness coverage={coverage} />
      </div>
      <MatrixGrid coverage={coverage} hrefOf={hrefOf} />
      {coverage.requirements.map((requirement) => (
        <RequirementBlock
          key={requirement.requirement.id}
          coverage={requirement}
          marked={marked}
          open={open}
          reviewed={reviewed}
          on={on}
        />
      ))}
    </div>
  );
}
