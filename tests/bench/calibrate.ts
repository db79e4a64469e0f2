import { anchorQuote } from '@/lib/anchoring';
import { type Factor, weights as shipped, type Weights } from '@/lib/anchoring/judge';
import { readRevisions, revisionsFile } from '../revisions/revisions';
import { fitLogistic } from './calibration/logistic';
import { type Sample, samplesOf } from './calibration/samples';
import { type Outcome, outcomeOf } from './quality/outcomes';
import { qualityRow, qualityTitles } from './quality/quality-table';
import { reliabilityTable } from './quality/reliability';
import { table } from './report/table';

const penalty = 0.3;
const folds = 5;
const usualContexts = [32, 64];

/**
 * Fits the weights of `lib/anchoring/judge.ts` on revisions, and shows by cross-validation how well they do on lessons
 * that were left out of the fit. Files of revisions may be named, the first being the one that is reported on; a number
 * is a length of context to try instead of 32 and 64.
 */
export async function main(parameters: readonly string[]): Promise<number> {
  const numbers = parameters.map(Number).filter((each) => each > 0);
  const contexts = numbers.length > 0 ? numbers : usualContexts;
  const files = parameters.filter((each) => !(Number(each) > 0));
  const [first = [], ...others] = (files.length > 0 ? files : [revisionsFile]).map((file) =>
    samplesOf(readRevisions(file), contexts),
  );
  const beside = others.flat();

  console.log('Weights fitted on all of it, beside those in lib/anchoring/judge.ts:\n');
  const fitted = weightsFittedOn([...first, ...beside]);
  const rows = factorNames.map((factor) => [factor, fitted[factor].toFixed(2), shipped[factor].toFixed(2)]);
  console.log(table(['factor', 'fitted', 'in use'], rows));

  const leftOut = crossValidated(first, beside);
  const inUse = first.map((sample) => answered(sample, shipped));
  console.log(`\nOn lessons left out of the fit (${folds} folds), and with the weights in use:\n`);
  const lines = contexts.flatMap((context) => [
    qualityRow(`left out, ${context} characters of context`, atContext(leftOut, context)),
    qualityRow(`in use, ${context} characters of context`, atContext(inUse, context)),
  ]);
  console.log(table(['', ...qualityTitles], lines));
  console.log('\nWhat the score means on lessons left out of the fit:\n');
  console.log(reliabilityTable(leftOut.map(({ outcome }) => outcome)));
  return 0;
}

const factorNames = Object.keys(shipped) as Factor[];

function weightsFittedOn(samples: readonly Sample[]): Weights {
  const observations = samples.flatMap(({ judged }) =>
    judged ? { factors: factorNames.map((factor) => judged.factors[factor]), holds: judged.right } : [],
  );
  const found = fitLogistic(observations, penalty);
  const rounded = factorNames.map((factor, at) => [factor, Math.round((found[at] ?? 0) * 100) / 100]);
  return Object.fromEntries(rounded) as Weights;
}

interface Answered {
  context: number;
  outcome: Outcome;
}

function answered({ index, selector, passage, context }: Sample, weights: Weights): Answered {
  return { context, outcome: outcomeOf(index.text, passage, anchorQuote(index, selector, weights)) };
}

/** Whole lessons are left out, since revisions of the same one are much alike. */
function crossValidated(samples: readonly Sample[], beside: readonly Sample[]): Answered[] {
  const lessons = [...new Set(samples.map(({ lesson }) => lesson))];
  return Array.from({ length: folds }, (_, fold) => {
    const isLeftOut = ({ lesson }: Sample): boolean => lessons.indexOf(lesson) % folds === fold;
    const weights = weightsFittedOn([...samples.filter((sample) => !isLeftOut(sample)), ...beside]);
    return samples.filter(isLeftOut).map((sample) => answered(sample, weights));
  }).flat();
}

const atContext = (all: readonly Answered[], context: number): Outcome[] =>
  all.filter((each) => each.context === context).map(({ outcome }) => outcome);
