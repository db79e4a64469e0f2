export { arrowStep } from './arrow-step';
export { Blackout, mostBoxes, withBoxes } from './blackout';
export { type Covered, covered, type Painted } from './covered';
export { newBox } from './new-box';
export { pictureDigest } from './picture-digest';
export { firstStep, type Steps, stepped, undone } from './steps';
