import { stat } from 'node:fs/promises';
import { parse } from 'node:path';
import { readInput } from '../../machine/process.ts';

/** A file, and the name of one of its prompts where it was given: `prompts/chat.yaml#greeting`. */
export interface PromptAddress {
  readonly path: string;
  readonly name: string | null;
  readonly bytes: Uint8Array;
}

/** A file whose own name has that sign is taken whole. @throws SpoError `bad-input` for a file that cannot be read */
export async function readPromptAddress(address: string): Promise<PromptAddress> {
  const sign = address.lastIndexOf('#');
  const isWhole = await stat(address).then(
    () => true,
    () => false,
  );
  const path = sign === -1 || isWhole ? address : address.slice(0, sign);
  const name = path === address ? null : address.slice(sign + 1);
  return { path, name, bytes: await readInput(path) };
}

/** The folder of its results in a workspace, where nobody names one. */
export function resultName({ path, name }: Pick<PromptAddress, 'path' | 'name'>): string {
  const file = parse(path).name;
  return name === null ? file : `${file}/${name}`;
}
