export { toBase64 } from './base64';
export { checkReply } from './check-reply';
export { codeInMessage, toCode, toFragment } from './code';
export { digestOf, newKey } from './digest';
export { dataElementId, embedded } from './embedded';
export { packageLimits } from './limits';
export { sealWith } from './passphrase';
export { type Package, readPackage, unsealPackage } from './read-package';
export { PackageRefused, type Refusal } from './refusal';
export { type Answer, type PackagedReply, type PassageComment, ReplyPackage } from './reply';
export {
  type AskedIndicator,
  type AskedPassage,
  type PackagedRequest,
  type Picture,
  type Question,
  RequestPackage,
  type Stem,
} from './request';
export type { SealedPackage } from './sealed';
export { isWebAddress } from './text';
export { writeReply } from './write-reply';
