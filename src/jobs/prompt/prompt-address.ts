import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readInput } from '../../machine/process.ts';
import { SpoError } from '../../spo/errors.ts';

/** A file, and the name of one of its prompts where it was given: `prompts/chat.yaml#greeting`. */
export interface PromptAddress {
  readonly path: string;
  readonly name: string | null;
  readonly bytes: Uint8Array;
}

/** Where the Python original keeps its templates: in a copy of it, and in the repository that it is a part of. */
export const TEMPLATE_FOLDERS = ['settings', 'metagpt/ext/spo/settings', 'prompts'] as const;

/**
 * A file whose own name has that sign is taken whole.
 * @param flag or option that named it, for messages
 * @param folders where a file is looked for that is not there as it is named, the first one first
 * @throws SpoError `bad-input` for a file that is nowhere or cannot be read
 */
export async function readPromptAddress(
  address: string,
  flag: string,
  folders: readonly string[] = [],
): Promise<PromptAddress> {
  const sign = address.lastIndexOf('#');
  const split = sign === -1 ? address : address.slice(0, sign);
  const places = path.isAbsolute(address) ? [''] : ['', ...folders];
  for (const folder of places) {
    for (const file of new Set([address, split])) {
      const place = folder === '' ? file : `${folder}/${file}`;
      if (!(await isThere(place))) continue;
      const name = file === address ? null : address.slice(sign + 1);
      return { path: place, name, bytes: await readInput(place) };
    }
  }
  const others = places.slice(1).map((folder) => `${folder}/`);
  const also = others.length === 0 ? '' : `, nor in ${others.join(', ').replace(/, (?=[^,]*$)/, ' or ')}`;
  throw new SpoError('bad-input', `${split} does not exist${also}.`, {
    remedy: `Name a file by ${flag}, from the working directory on; spo init writes one to start from.`,
  });
}

function isThere(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  );
}

/** The folder of its results in a workspace, where nobody names one. */
export function resultName({ path: file, name }: Pick<PromptAddress, 'path' | 'name'>): string {
  const { name: stem } = path.parse(file);
  return name === null ? stem : `${stem}/${name}`;
}
