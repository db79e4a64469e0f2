import type { XmlElement } from '@/lib/file-formats/xml/element';
import type { WordContent } from './content';
import type { WordStyles } from './styles';

/** How text is shown by what it stands in, where nothing nearer says otherwise. */
export interface Surroundings {
  isBold: boolean | null;
}

/** What a table asks to have its cells read. */
export interface ReadsContent {
  readonly styles: WordStyles;
  /** Everything in the elements, one within another for what only groups. `from` names what they stand in. */
  read(elements: Iterable<XmlElement>, from: string, within?: Surroundings): Iterable<WordContent>;
}
