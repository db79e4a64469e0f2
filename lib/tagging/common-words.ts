/** English words that say nothing about what a passage shows. Those of other languages count little, as most texts have them. */
export const commonWords: ReadonlySet<string> = new Set(
  `about after again all also and any are because been before being both but can could did does doing down each for from
  had has have having her here hers him his how into its itself just may me might more most must not nor now off once
  only other our out over own said same say says she should some such than that the their them then there these they
  this those through too under until very was were what when where which while who whom whose why will with would you
  your`.split(/\s+/),
);
