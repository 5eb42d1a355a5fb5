import { spawn } from 'node:child_process';
import os from 'node:os';

/** Shows an address in the user's browser, where there is one. Whoever has none opens the printed address. */
export function openBrowser(url: string): void {
  const [program, ...args] = commandFor(os.platform(), url);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}

function commandFor(platform: NodeJS.Platform, url: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', url];
  // Unlike `start`, which is a word of a shell, it takes the address as it stands.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return ['xdg-open', url];
}
