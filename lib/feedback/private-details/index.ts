export { findPrivateDetails } from './find';
export { hiddenInParts, type Mask, type MaskWords, masked } from './mask';
