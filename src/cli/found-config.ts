import { readFile } from 'node:fs/promises';
import { printError } from '../report/text/printer.ts';

/** Where the Python original has its configuration of models, from the working directory on. */
const PLACE = 'config/config2.yaml';

/** Flags that say where the models are, or that there are none. */
const SAID = ['config', 'endpoint', 'optEndpoint', 'evalEndpoint', 'execEndpoint', 'baseUrl', 'offline'];

/**
 * The options of a command, with the configuration that stands where the original looks for it, unless a flag names an
 * endpoint; it says that it does. A check does not look: its working directory may hold what a stranger proposes.
 */
export async function withFoundConfig<Options extends Readonly<Record<string, unknown>>>(
  options: Options,
): Promise<Options> {
  if (SAID.some((name) => options[name] !== undefined)) return options;
  const text = await readFile(PLACE, 'utf8').catch(() => '');
  // Without these it is another tool's, which may have a file of that name too.
  if (!/^(\{\s*)?['"]?(llm|models)['"]?\s*:/m.test(text)) return options;
  printError(
    `Models are read from ${PLACE}; --config names another file, --base-url or --endpoint an endpoint.`,
  );
  return { ...options, config: PLACE };
}
