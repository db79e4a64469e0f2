export { blackOut } from './black-out';
export { drawPassage } from './draw-passage';
export { openPages } from './open-pages';
