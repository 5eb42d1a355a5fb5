import { SpoError } from '../spo/errors.ts';

/** Environment variables; only the proxy's are read. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

export type ProxyVariable = 'http_proxy' | 'https_proxy';

const VARIABLES: readonly ProxyVariable[] = ['http_proxy', 'https_proxy'];

/**
 * The proxies that HTTP_PROXY and HTTPS_PROXY name, as whole addresses; the lower-case names win, as everywhere.
 * @throws SpoError `bad-input` for a proxy whose address cannot be used
 */
export function proxyAddresses(environment: ProxyEnvironment): Partial<Record<ProxyVariable, string>> {
  const given = VARIABLES.flatMap((name) => {
    const address = proxyVariable(environment, name)?.trim();
    return address ? [[name, wholeAddress(name, address)] as const] : [];
  });
  return Object.fromEntries(given);
}

/** The value of a variable that has a name in lower and in upper case. */
export function proxyVariable(
  environment: ProxyEnvironment,
  name: ProxyVariable | 'no_proxy',
): string | undefined {
  return environment[name] || environment[name.toUpperCase()];
}

function wholeAddress(name: ProxyVariable, address: string): string {
  // Other tools take an address without a scheme, so people write it that way.
  const url = URL.parse(address.includes('://') ? address : `http://${address}`);
  if (url && /^https?:$/.test(url.protocol) && decoded(url.username + url.password) !== null) {
    return url.href;
  }
  // The address may hold a password, so it is not repeated.
  throw new SpoError('bad-input', `${name.toUpperCase()} is not the address of an HTTP proxy.`, {
    remedy: `Set ${name.toUpperCase()} to an address such as http://proxy.example.com:8080, with "%" in a password as %25.`,
  });
}

/** Null for what nobody can decode, such as a "%" that stands for itself. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
