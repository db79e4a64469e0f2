import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  hidden: boolean;
  onPages: (container: HTMLDivElement) => void;
}

/** Where the pages go: what is in it is not ours to render. */
export function PageArea({ hidden, onPages }: Props) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current) onPages(container.current);
  }, [onPages]);
  return (
    // Never `display: none`: pdf.js measures it before the first page is there.
    <div class="viewer-pages" data-hidden={hidden}>
      {/* biome-ignore lint/a11y/useSemanticElements: pdf.js takes nothing but a div. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard. */}
      <div ref={container} class="viewer-scroll" tabIndex={0} role="region" aria-label={i18n.t('viewer.pagesRegion')}>
        <div class="pdfViewer" />
      </div>
    </div>
  );
}
