import { chmod, mkdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { firstFault, parseJson } from '../../machine/json.ts';
import { writeText } from '../../machine/write-file.ts';
import { SpoError } from '../../spo/errors.ts';
import { NO_ENDPOINTS, type SavedEndpoints, savedEndpointsSchema } from './saved-endpoints.ts';

/** Keys are in it, so nobody but its owner may open it or look into its folder. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** Where endpoints are saved. @param folder of the user's settings */
export function endpointsPath(folder: string): string {
  return join(resolve(folder), 'endpoints.json');
}

/**
 * The saved endpoints; none where there is no file. Rights that are too wide are taken back.
 * @throws SpoError `bad-input` for a file that cannot be read; it is left as it is
 */
export async function readEndpoints(folder: string): Promise<SavedEndpoints> {
  const path = endpointsPath(folder);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
    await narrow(path, FILE_MODE);
    await narrow(resolve(folder), FOLDER_MODE);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return NO_ENDPOINTS;
    throw unreadable(path, cause instanceof Error ? cause.message : String(cause));
  }
  const checked = savedEndpointsSchema.safeParse(parseJson(text));
  if (!checked.success) throw unreadable(path, firstFault(checked.error));
  const { endpoints, roles } = checked.data;
  return { endpoints, roles };
}

/** @throws SpoError `workspace` when it cannot be written; what was there is kept then */
export async function writeEndpoints(folder: string, saved: SavedEndpoints): Promise<void> {
  const absolute = resolve(folder);
  await mkdir(absolute, { recursive: true, mode: FOLDER_MODE });
  await narrow(absolute, FOLDER_MODE);
  await writeText(endpointsPath(folder), `${JSON.stringify({ version: 1, ...saved }, null, 2)}\n`, FILE_MODE);
}

async function narrow(path: string, mode: number): Promise<void> {
  // Windows keeps rights in another way and gives a user's own folders to nobody else.
  const { mode: found } = await stat(path);
  if ((found & 0o077) !== 0) await chmod(path, mode);
}

/** Without a word of the content: keys are in it. */
function unreadable(path: string, reason: string): SpoError {
  return new SpoError('bad-input', `${path} cannot be read as saved endpoints: ${reason}.`, {
    remedy: 'Repair the file, or move it away and save the endpoints anew.',
  });
}
