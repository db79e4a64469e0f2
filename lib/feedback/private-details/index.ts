export { findPrivateDetails, type PrivateDetail } from './find';
export { hiddenInParts, type Mask, type MaskWords, masked } from './mask';
