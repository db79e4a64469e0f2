import type { Artifact } from './artifact';
import type { Passage } from './passage';

/** An artifact that a page may be, though no name proves it, with what is to be found there if it is. */
export interface AlikeArtifact {
  artifact: Artifact;
  /** By their addresses: without a doubt, but for what is most likely a login, or but for who knows what. */
  likeness: 'same' | 'login' | 'unclear';
  passages: Passage[];
}
