import { SpoError } from '../spo/errors.ts';

/**
 * Refuses an address over which a key and the prompts would travel in the clear. Loopback never leaves the machine.
 * @param setting the name of the setting that holds the address.
 * @param allowHttp for servers inside a cluster, where somebody has said that the network is safe.
 * @throws SpoError `bad-input`
 */
export function refuseInsecureAddress(address: string, setting: string, allowHttp: boolean): void {
  const url = URL.parse(address);
  if (url === null || url.protocol === 'https:' || allowHttp || isLoopback(url.hostname)) return;
  throw new SpoError(
    'bad-input',
    `${setting} is not an HTTPS address: the key and the prompts would travel to ${url.host} unencrypted.`,
    {
      remedy: 'Use https://, or set allow-http (--allow-http) to true for a server inside your own network.',
    },
  );
}

/** The parser has already spelled the host in one way: `127.1` and `0x7f000001` arrive here as `127.0.0.1`. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
