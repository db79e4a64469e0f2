import type { ComponentChildren } from 'preact';

export type HowTo = 'tag' | 'takeIn' | 'gaps' | 'ask' | 'handIn';

/** A few lines for each, which show where one looks. What they say stands beside them in words. */
const drawings: Readonly<Record<HowTo, ComponentChildren>> = {
  tag: (
    <>
      <Page />
      <path class="drawn-mark" d="M22 38h64" />
      <path class="drawn-text" d="M22 24h64M22 38h64M22 52h44" />
      <rect class="drawn-press" x="76" y="44" width="38" height="20" rx="5" />
      <path class="drawn-on-press" d="M88 54h14" />
    </>
  ),
  takeIn: (
    <>
      <Page />
      <path class="drawn-text" d="M22 24h40M22 38h40M22 52h40" />
      <path class="drawn-way" d="M66 38h26m-7-6 7 6-7 6" />
      <rect class="drawn-sheet" x="98" y="12" width="50" height="56" rx="4" />
      <path class="drawn-text" d="M116 26h24M116 40h24M116 54h24" />
      <path class="drawn-tick" d="m104 26 3 3 5-6M104 40l3 3 5-6M104 54l3 3 5-6" />
    </>
  ),
  gaps: (
    <>
      <rect class="drawn-sheet" x="20" y="8" width="120" height="64" rx="4" />
      <circle class="drawn-full" cx="38" cy="24" r="6" />
      <circle class="drawn-full" cx="38" cy="40" r="6" />
      <circle class="drawn-open" cx="38" cy="56" r="6" />
      <path class="drawn-text" d="M54 24h70M54 40h58" />
      <path class="drawn-mark" d="M54 56h70" />
      <path class="drawn-text" d="M54 56h70" />
    </>
  ),
  ask: (
    <>
      <path class="drawn-sheet" d="M16 12h76v38H46l-14 14V50H16Z" />
      <path class="drawn-text" d="M28 26h52M28 38h34" />
      <path class="drawn-sheet" d="M144 28H84v34h32l12 12V62h16Z" />
      <path class="drawn-tick" d="m100 45 8 8 16-17" />
    </>
  ),
  handIn: (
    <>
      <Page />
      <path class="drawn-mark" d="M22 24h40M22 52h54" />
      <path class="drawn-text" d="M22 24h64M22 38h64M22 52h54" />
      <path class="drawn-way" d="M126 18v36m-10-10 10 11 10-11M112 66h28" />
    </>
  ),
};

export function HowToPicture({ of }: { of: HowTo }) {
  return (
    <svg class="how-to-picture" viewBox="0 0 160 80" aria-hidden="true">
      {drawings[of]}
    </svg>
  );
}

function Page() {
  return <rect class="drawn-sheet" x="10" y="6" width="90" height="68" rx="4" />;
}
