export { findPrivateDetails, type PrivateDetail } from './find';
export { type Mask, type MaskWords, masked } from './mask';
