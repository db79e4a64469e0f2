import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Block } from '@/lib/frameworks/blocks/block';
import type { DraftPlace } from '@/lib/frameworks/draft/draft';
import { placeInSource, placesIn } from './place-attributes';
import { SourceBlock } from './source-block';
import { useInParts } from './use-in-parts';

interface Props {
  name: string;
  blocks: readonly Block[];
  marked: DraftPlace | null;
  onPlace: (place: DraftPlace) => void;
}

const partSize = 30;

/** The document that is taken in, as text, with what a line of the draft came from marked. */
export function SourceView({ name, blocks, marked, onPlace }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const parts = useInParts(blocks, partSize);
  useEffect(() => {
    const element = marked && frame.current && placeInSource(frame.current, marked);
    if (element) element.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  const press = (target: EventTarget | null) => {
    const place = placesIn(target);
    if (place) onPlace(place);
  };
  return (
    <section class="draft-source" aria-label={i18n.t('intake.source')}>
      <h2>{i18n.t('intake.source')}</h2>
      {name !== '' && (
        <p class="small quiet">
          <bdi>{name}</bdi>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the arrow keys go through what is in it */}
      {/* biome-ignore lint/a11y/useSemanticElements: a region within the region, of what scrolls alone */}
      <div
        ref={frame}
        class="source-frame"
        tabIndex={0}
        role="group"
        aria-label={i18n.t('intake.sourceKeys')}
        onClick={({ target }) => press(target)}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (event.key === 'Enter') press(event.target);
          else if (by !== 0 && frame.current) step(frame.current, event.target, by);
          else return;
          event.preventDefault();
        }}
      >
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
          <div key={at} class="source-part">
            {part.map((block, inPart) => {
              const place = at * partSize + inPart;
              return (
                <SourceBlock key={place} block={block} place={place} marked={marked?.block === place ? marked : null} />
              );
            })}
          </div>
        ))}
      </div>
    </section>
  );
}

/** To the next thing that can be pressed. */
function step(frame: HTMLElement, from: EventTarget | null, by: number): void {
  const all = [...frame.querySelectorAll<HTMLElement>('[data-place]')];
  const at = all.findIndex((each) => each === from);
  all[Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
}
