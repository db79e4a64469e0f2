import { usePrinting } from '@/components/windowing/use-printing';
import type { CredentialCoverage } from '@/lib/coverage/coverage';

/** On paper, where no card comes: what each code stands for. */
export function MapKey({ coverage: { requirements } }: { coverage: CredentialCoverage }) {
  if (!usePrinting()) return null;
  const indicators = new Map(
    requirements.flatMap(({ cells }) => cells.map(({ indicator }) => [indicator.id, indicator])),
  );
  return (
    <dl class="map-key">
      {[...indicators.values()]
        .toSorted((one, other) => one.order - other.order)
        .map(({ id, code, text }) => (
          <div key={id}>
            <dt>{code}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
