import type { CredentialCoverage } from '@/lib/coverage/coverage';
import { type HeadlineLine, headlineOf } from '@/lib/coverage/headline';
import { headlineInWords } from '@/lib/surfaces/headline-in-words';
import { PartsBar } from './parts-bar';

interface Props {
  coverage: CredentialCoverage;
  /** Goes to what a line is about. */
  onGo?: (line: HeadlineLine) => void;
  /** Where it is, as an address, or null; what can't be gone to is only said. */
  addressOf?: (line: HeadlineLine) => string | null;
}

/** The first that is said of a credential: what is so, what is next, and how far all has come. */
export function Readiness({ coverage, onGo, addressOf }: Props) {
  const [first, ...next] = headlineOf(coverage);
  return (
    <div class="readiness">
      <p class="readiness-so">
        <strong>{first && headlineInWords(first)}</strong>
        {next.map((line) => (
          <span key={line.says}>
            {' '}
            <NextLine line={line} onGo={onGo} address={addressOf?.(line) ?? null} />
          </span>
        ))}
      </p>
      <PartsBar coverage={coverage} />
    </div>
  );
}

function NextLine({ line, onGo, address }: { line: HeadlineLine; onGo: Props['onGo']; address: string | null }) {
  if (onGo) {
    return (
      <button type="button" class="line-link" onClick={() => onGo(line)}>
        {headlineInWords(line)}
      </button>
    );
  }
  return address === null ? headlineInWords(line) : <a href={address}>{headlineInWords(line)}</a>;
}
