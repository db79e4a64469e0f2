export interface Observation {
  factors: readonly number[];
  /** What is to be predicted. */
  holds: boolean;
}

const rounds = 100;
const stride = 1;
const settled = 1e-6;

/**
 * Logistic regression by iteratively reweighted least squares. `penalty` is that of ridge regression: it keeps weights
 * small that the observations say little about.
 */
export function fitLogistic(observations: readonly Observation[], penalty: number): number[] {
  const size = observations[0]?.factors.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight) => -penalty * weight);
    const bend = weights.map((_, row) => weights.map((__, column) => (row === column ? penalty : 0)));
    for (const { factors, holds } of observations) {
      const stated = logistic(factors, weights);
      const sureness = stated * (1 - stated);
      for (const [row, factor] of factors.entries()) {
        slope[row] = (slope[row] ?? 0) + factor * ((holds ? 1 : 0) - stated);
        const line = bend[row] ?? [];
        for (const [column, other] of factors.entries()) line[column] = (line[column] ?? 0) + sureness * factor * other;
      }
    }
    const change = solve(bend, slope);
    const longest = Math.max(...change.map(Math.abs));
    // A long step may overshoot, and never come back.
    const share = Math.min(1, stride / longest);
    for (const [row, each] of change.entries()) weights[row] = (weights[row] ?? 0) + share * each;
    if (longest < settled) break;
  }
  return weights;
}

function logistic(factors: readonly number[], weights: readonly number[]): number {
  const sum = factors.reduce((total, factor, at) => total + factor * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Solves `matrix · x = vector` by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  for (const at of rows.keys()) {
    rows.splice(at, rows.length, ...rows.slice(at).sort((a, b) => Math.abs(b[at] ?? 0) - Math.abs(a[at] ?? 0)));
    const pivot = rows[at] ?? [];
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < row.length; column += 1) {
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
      }
    }
  }
  const solution = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? [];
    const known = solution.reduce((sum, value, column) => (column > at ? sum + value * (row[column] ?? 0) : sum), 0);
    solution[at] = ((row[rows.length] ?? 0) - known) / (row[at] ?? 1);
  }
  return solution;
}
