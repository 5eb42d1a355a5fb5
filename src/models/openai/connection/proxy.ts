import http from 'node:http';
import https from 'node:https';
import process from 'node:process';
import { type ProxyEnvironment, proxyAddresses, proxyVariable } from '../../../machine/proxy-addresses.ts';

/** What connections are made with; absent for the process's own agents. */
export interface Agents {
  readonly http?: http.Agent;
  readonly https?: https.Agent;
  /** What the user has to know of the proxy; null for nothing. */
  readonly notice: string | null;
}

/** Milliseconds that a proxy may take to open a tunnel, and that an idle connection is kept. */
const PATIENCE = 10_000;

/**
 * Agents that go through the proxies which HTTPS_PROXY and HTTP_PROXY name, except to the hosts of NO_PROXY;
 * the lower-case names win, as everywhere (https://nodejs.org/api/http.html#built-in-proxy-support).
 * Certificate authorities of NODE_EXTRA_CA_CERTS need nothing here: Node.js reads them when it starts.
 * @param version of Node.js
 * @throws SpoError `bad-input` for a proxy whose address cannot be used
 */
export function proxyAgents(environment: ProxyEnvironment, version = process.versions.node): Agents {
  const proxies = proxyAddresses(environment);
  if (Object.keys(proxies).length === 0) return { notice: null };
  if (!knowsProxies(version)) {
    const names = Object.keys(proxies)
      .map((name) => name.toUpperCase())
      .join(' and ');
    return {
      notice: `Node.js ${version} cannot use a proxy: ${names} is ignored. Run Node.js 24.5 or newer.`,
    };
  }
  const proxyEnv = { ...proxies, no_proxy: proxyVariable(environment, 'no_proxy') };
  const options = { keepAlive: true, scheduling: 'lifo', timeout: PATIENCE, proxyEnv } as const;
  return { http: new http.Agent(options), https: new https.Agent(options), notice: null };
}

/** Agents know `proxyEnv` since 22.21 and 24.5. */
function knowsProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}
