/** What of the person's work goes with what an act takes away. */
export interface LostWork {
  tags: number;
  ratings: number;
  ticks: number;
}
