import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Block } from '@/lib/frameworks/blocks/block';
import type { DraftPlace } from '@/lib/frameworks/draft/draft';
import { placeInSource, placesIn } from './place-attributes';
import { scrollWithin } from './scroll-within';
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
    const [own, place] = [frame.current, marked];
    if (!own || !place) return;
    const show = () => {
      const element = placeInSource(own, place);
      if (element) scrollWithin(own, element);
    };
    show();
    // What was not drawn before may be of another height than it was taken for.
    const again = requestAnimationFrame(show);
    return () => cancelAnimationFrame(again);
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
      {/* biome-ignore lint/a11y/useSemanticElements: no fields are in it */}
      <div
        ref={frame}
        class="source-frame"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the arrow keys go through what is in it
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
  const at = from instanceof HTMLElement ? all.indexOf(from) : -1;
  all[Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
}
