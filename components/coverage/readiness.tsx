import type { CredentialCoverage } from '@/lib/coverage/coverage';
import { type HeadlineLine, headlineOf } from '@/lib/coverage/headline';
import { hashOf } from '@/lib/navigation/routes';
import { headlineInWords } from '@/lib/surfaces/headline-in-words';
import { PartsBar } from './parts-bar';

interface Props {
  coverage: CredentialCoverage;
  /** Goes to what a line is about; where it is not given, lines lead to their place in the workspace. */
  onGo?: (line: HeadlineLine) => void;
}

/** The first that is said of a credential: what is so, what is next, and how far all has come. */
export function Readiness({ coverage, onGo }: Props) {
  const [first, ...next] = headlineOf(coverage);
  return (
    <div class="readiness">
      <p class="readiness-so">
        <strong>{first && headlineInWords(first)}</strong>
        {next.map((line) => (
          <span key={line.says}>
            {' '}
            <NextLine line={line} onGo={onGo} />
          </span>
        ))}
      </p>
      <PartsBar coverage={coverage} />
    </div>
  );
}

function NextLine({ line, onGo }: { line: HeadlineLine; onGo: Props['onGo'] }) {
  if (onGo) {
    return (
      <button type="button" class="line-link" onClick={() => onGo(line)}>
        {headlineInWords(line)}
      </button>
    );
  }
  return line.says === 'needRating' ? (
    <a href={hashOf({ page: 'rate' })}>{headlineInWords(line)}</a>
  ) : (
    headlineInWords(line)
  );
}
