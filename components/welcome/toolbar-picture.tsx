/** Where the button is kept in sight: drawn, so that it is in the colours of the person and says nothing of a version. */
export function ToolbarPicture({ browser }: { browser: 'chromium' | 'firefox' }) {
  return (
    <svg class="toolbar-picture" viewBox="0 0 320 132" aria-hidden="true">
      <rect class="drawn-bar" x="1" y="1" width="318" height="40" rx="8" />
      <rect class="drawn-field" x="14" y="10" width={browser === 'chromium' ? 214 : 190} height="22" rx="11" />
      {browser === 'chromium' ? <ChromiumMenu /> : <FirefoxBar />}
    </svg>
  );
}

const puzzle = 'M2 6h4a2.5 2.5 0 1 1 5 0h4v4a2.5 2.5 0 1 1 0 5v4H2v-4a2.5 2.5 0 1 0 0-5Z';
const pin = 'M5 1h8l-1 6 3 3v2h-5v6l-1 1-1-1v-6H3v-2l3-3Z';

function ChromiumMenu() {
  return (
    <>
      <circle class="drawn-here" cx="250" cy="21" r="16" />
      <path class="drawn-sign" transform="translate(241 10)" d={puzzle} />
      <Head x={292} y={21} />
      <rect class="drawn-menu" x="92" y="52" width="208" height="74" rx="8" />
      <path class="drawn-line" d="M108 70h70" />
      <rect class="drawn-row" x="100" y="84" width="192" height="34" rx="6" />
      <Stamp x={108} y={92} />
      <text class="drawn-name" x="134" y="106">
        Proofmark
      </text>
      <circle class="drawn-here" cx="268" cy="101" r="14" />
      <path class="drawn-sign" transform="translate(259 91)" d={pin} />
      <path class="drawn-way" d="M256 40q8 20 10 42m-5-7 5 7 4-8" />
    </>
  );
}

function FirefoxBar() {
  return (
    <>
      <circle class="drawn-here" cx="228" cy="21" r="16" />
      <Stamp x={219} y={12} />
      <path class="drawn-sign quiet" transform="translate(254 10)" d={puzzle} />
      <path class="drawn-line" d="M288 15h16m-16 6h16m-16 6h16" />
      <text class="drawn-name" x="228" y="96" text-anchor="middle">
        Proofmark
      </text>
      <path class="drawn-way" d="M228 80V44m-5 8 5-8 5 8" />
    </>
  );
}

/** The mark of the extension, as its button has it. */
function Stamp({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect class="drawn-stamp" width="18" height="18" rx="4" />
      <path class="drawn-check" d="M4.5 9.5 8 13l6-7.5" />
    </g>
  );
}

function Head({ x, y }: { x: number; y: number }) {
  return <circle class="drawn-head" cx={x} cy={y} r="9" />;
}
