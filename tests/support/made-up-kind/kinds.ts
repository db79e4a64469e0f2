import { documentKinds, type Kinds } from '@/lib/documents/kinds';
import { board } from './kind';

export const withBoards: Kinds = [board, ...documentKinds];
