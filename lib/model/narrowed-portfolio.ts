import type { CredentialId, TagId } from './ids';
import type { PassageCell, Portfolio, PortfolioArtifact, PortfolioCell, PortfolioPassage } from './portfolio';

/** What of it is of one credential: of a passage only its cells there, and no passage that shows none of them. */
export function ofCredential(portfolio: Portfolio, id: CredentialId): Portfolio {
  const isOf = ({ credential }: PortfolioCell) => credential.id === id;
  return {
    cells: new Map([...portfolio.cells].filter(([, cell]) => isOf(cell))),
    artifacts: withPassages(portfolio, (passage) => ({ ...passage, cells: passage.cells.filter(isOf) })),
  };
}

/** What of it is chosen for the submission: what is only thought of is no evidence yet. */
export function chosenOnly(portfolio: Portfolio): Portfolio {
  const isChosen = (cell: PassageCell) => cell.isChosen;
  return {
    ...portfolio,
    artifacts: withPassages(portfolio, (passage) => ({ ...passage, cells: passage.cells.filter(isChosen) })),
  };
}

/** Only these passages, each as it is given. */
export function withThese(portfolio: Portfolio, these: ReadonlyMap<TagId, PortfolioPassage>): Portfolio {
  return { ...portfolio, artifacts: withPassages(portfolio, ({ tagId }) => these.get(tagId) ?? null) };
}

function withPassages(
  { artifacts }: Portfolio,
  to: (passage: PortfolioPassage) => PortfolioPassage | null,
): PortfolioArtifact[] {
  return artifacts
    .map(({ artifact, passages }) => ({
      artifact,
      passages: passages.flatMap((passage) => to(passage) ?? []).filter(({ cells }) => cells.length > 0),
    }))
    .filter(({ passages }) => passages.length > 0);
}
