import {
  type FrameworkOutcome,
  type FrameworkSource,
  refused,
  type SourcePlace,
  textOf,
} from '@/lib/frameworks/format';
import { parseUntrustedJson } from '@/lib/model/untrusted-json';

/** Reads a source as JSON, and goes on with what is in it. */
export async function readJson(
  source: FrameworkSource,
  read: (content: unknown) => Promise<FrameworkOutcome>,
): Promise<FrameworkOutcome> {
  const text = textOf(source);
  if (text === null) return refused('damaged');
  let content: unknown;
  try {
    content = parseUntrustedJson(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refused('damaged', lineOfJsonError(text, error));
  }
  return read(content);
}

/** Engines say in the sentence of the error where text ends to be JSON: by line, by position, or that it is at its end. */
export function lineOfJsonError(text: string, error: unknown): SourcePlace | null {
  const sentence = String(error);
  const line = /line (\d+)/.exec(sentence)?.[1];
  if (line !== undefined) return { line: Number(line) };
  const position = /position (\d+)/.exec(sentence)?.[1];
  if (position !== undefined) return { line: lineAt(text, Number(position)) };
  return /\bend\b/.test(sentence) ? { line: lineAt(text, text.length) } : null;
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;
