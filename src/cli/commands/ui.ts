import { once } from 'node:events';
import { EXIT } from '../../machine/process.ts';
import { print, printFailure } from '../../report/text/printer.ts';
import { SpoError } from '../../spo/errors.ts';
import { startUiServer } from '../../ui/server/start-ui-server.ts';
import { configFolder } from '../config-folder.ts';
import { openBrowser } from '../open-browser.ts';
import { VERSION } from '../version.ts';

interface UiOptions {
  readonly port: string;
  readonly open: boolean;
  readonly folder: string;
  readonly workspace: string;
}

/** Serves the page until SIGINT or SIGTERM, and sets the exit code. @throws SpoError */
export async function run({ port, open, folder, workspace }: UiOptions): Promise<void> {
  const server = await startUiServer({
    folder,
    workspace,
    port: portNumber(port),
    version: VERSION,
    configFolder: configFolder(process.env),
    environment: process.env,
    onDefect: printFailure,
  });
  print(`The page of spo: ${server.url}`);
  print('The address has a key of its own; keep it to yourself. Ctrl-C ends the server.');
  if (open) openBrowser(server.openUrl);
  const stop = new AbortController();
  const { signal } = stop;
  await Promise.race([once(process, 'SIGINT', { signal }), once(process, 'SIGTERM', { signal })]);
  stop.abort();
  await server.close();
  process.exitCode = EXIT.interrupted;
}

function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new SpoError('bad-input', `--port is "${text}": expected a whole number from 0 to 65535.`);
}
