import type { Surroundings } from './structure';

/** Scripts of which the text is looked through, and how much of it, in UTF-16 units. */
const most = { scripts: 500, units: 4_000_000 };

/** What surrounds the document: the window, its editor, the frame for keys, and when it was loaded. */
export function lookAround(): Surroundings {
  const frame = document.querySelector('iframe.docs-texteventtarget-iframe');
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const rounded = Math.round;
  return {
    pixelRatio: rounded(devicePixelRatio * 1_000) / 1_000,
    viewport: {
      width: innerWidth,
      height: innerHeight,
      scale: rounded((visualViewport?.scale ?? 1) * 1_000) / 1_000,
    },
    editor: lookAtEditor(),
    readyState: document.readyState,
    isFocusInFrame: frame !== null && document.activeElement === frame,
    keyboardFrame: frame === null ? 'missing' : isOpen(frame) ? 'open' : 'closed',
    shadowRoots: countShadowRoots(),
    ...lookAtModel(),
    timing: {
      interactive: rounded(entry?.domInteractive ?? 0),
      loaded: rounded(entry?.loadEventEnd ?? 0),
      now: rounded(performance.now()),
    },
  };
}

function lookAtEditor(): Surroundings['editor'] {
  const editor = document.querySelector('.kix-appview-editor');
  if (!editor) return null;
  const { clientWidth: width, clientHeight: height, scrollWidth, scrollHeight, scrollTop } = editor;
  return { width, height, scrollWidth, scrollHeight, scrollTop: Math.round(scrollTop) };
}

function isOpen(frame: Element): boolean {
  try {
    return frame instanceof HTMLIFrameElement && frame.contentDocument !== null;
  } catch {
    return false;
  }
}

function countShadowRoots(): number {
  let count = 0;
  for (const element of [...document.querySelectorAll('#docs-editor *')].slice(0, 50_000)) {
    if (element.shadowRoot) count += 1;
  }
  return count;
}

function lookAtModel(): Pick<Surroundings, 'modelScripts' | 'modelUnits'> {
  let [modelScripts, modelUnits] = [0, 0];
  for (const { text } of [...document.scripts].slice(0, most.scripts)) {
    if (!text.slice(0, most.units).includes('DOCS_modelChunk')) continue;
    modelScripts += 1;
    modelUnits += text.length;
  }
  return { modelScripts, modelUnits };
}
