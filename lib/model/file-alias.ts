/** The name of a document that is a file: what it consists of, as SHA-256 in hexadecimal digits. */
export const fileAlias = (sha256: string): string => `sha256:${sha256}`;

/** The file that a name stands for, or null where it names something else. */
export const fileOfAlias = (alias: string): string | null => /^sha256:([0-9a-f]{64})$/.exec(alias)?.[1] ?? null;
