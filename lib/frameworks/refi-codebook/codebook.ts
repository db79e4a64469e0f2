import type { XmlHandler } from '@/lib/frameworks/source/xml';
import { type TreeNode, treeNode } from '@/lib/frameworks/tree/tree';

interface CodeSet {
  node: TreeNode;
  /** By guid. Programs differ in what they call that. */
  members: string[];
}

/** What is in a codebook, filled while it is parsed. */
export class Codebook implements XmlHandler {
  readonly codes: TreeNode[] = [];
  readonly sets: CodeSet[] = [];
  readonly byGuid = new Map<string, TreeNode>();
  isOne = false;
  /** The program that wrote it. */
  origin = '';
  readonly #open: TreeNode[] = [];
  #set: CodeSet | null = null;
  #described: TreeNode | null = null;

  onOpen(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    const guid = (attributes.guid ?? attributes.targetGUID ?? '').toLowerCase();
    if (name === 'CodeBook') {
      this.isOne = true;
      this.origin = attributes.origin ?? '';
    } else if (name === 'Code') this.#openCode(guid, attributes, line);
    else if (name === 'Set') {
      this.#set = {
        node: treeNode({ key: guid, text: attributes.name ?? '', isGroup: true, from: { line } }),
        members: [],
      };
      this.sets.push(this.#set);
    } else if (name === 'MemberCode') this.#set?.members.push((attributes.targetGUID ?? guid).toLowerCase());
    else if (name === 'Description') this.#described = this.#set?.node ?? this.#open.at(-1) ?? null;
  }

  onText(text: string): void {
    if (this.#described) this.#described.hint += text;
  }

  onClose(name: string): void {
    if (name === 'Code') this.#open.pop();
    else if (name === 'Set') this.#set = null;
    else if (name === 'Description') this.#described = null;
  }

  #openCode(guid: string, { name = '', isCodable = 'true' }: Readonly<Record<string, string>>, line: number): void {
    const code = treeNode({ key: guid, text: name, isGroup: /^(?:false|0)$/.test(isCodable), from: { line } });
    (this.#open.at(-1)?.children ?? this.codes).push(code);
    this.#open.push(code);
    if (guid !== '' && !this.byGuid.has(guid)) this.byGuid.set(guid, code);
  }
}
