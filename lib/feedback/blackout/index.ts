export { arrowStep } from './arrow-step';
export { Blackout, type LookedAt, mostBoxes, withBoxes } from './blackout';
export { type Covered, covered, type Drawn, type Painted } from './covered';
export { newBox } from './new-box';
export { pictureDigest } from './picture-digest';
export { firstStep, type Steps, stepped, undone } from './steps';
