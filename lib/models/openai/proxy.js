import http from 'node:http';
import https from 'node:https';
import process from 'node:process';
import { SpoError } from '../../spo/errors.js';
const PROXIES = ['http_proxy', 'https_proxy'];
/** Milliseconds that a proxy may take to open a tunnel, and that an idle connection is kept. */
const PATIENCE = 10_000;
/**
 * Agents that go through the proxies which HTTPS_PROXY and HTTP_PROXY name, except to the hosts of NO_PROXY;
 * the lower-case names win, as everywhere (https://nodejs.org/api/http.html#built-in-proxy-support).
 * Certificate authorities of NODE_EXTRA_CA_CERTS need nothing here: Node.js reads them when it starts.
 * @param version of Node.js
 * @throws SpoError `bad-input` for a proxy whose address cannot be used
 */
export function proxyAgents(environment, version = process.versions.node) {
    const proxies = PROXIES.flatMap((name) => {
        const address = variable(environment, name)?.trim();
        return address ? [[name, proxyAddress(name, address)]] : [];
    });
    if (proxies.length === 0)
        return { notice: null };
    if (!knowsProxies(version)) {
        const names = proxies.map(([name]) => name.toUpperCase()).join(' and ');
        return {
            notice: `Node.js ${version} cannot use a proxy: ${names} is ignored. Run Node.js 24.5 or newer.`,
        };
    }
    const proxyEnv = { ...Object.fromEntries(proxies), no_proxy: variable(environment, 'no_proxy') };
    const options = { keepAlive: true, scheduling: 'lifo', timeout: PATIENCE, proxyEnv };
    return { http: new http.Agent(options), https: new https.Agent(options), notice: null };
}
function variable(environment, name) {
    return environment[name] || environment[name.toUpperCase()];
}
/** Other tools take an address without a scheme, so people write it that way. */
function proxyAddress(name, address) {
    const url = URL.parse(address.includes('://') ? address : `http://${address}`);
    if (url && /^https?:$/.test(url.protocol))
        return url.href;
    // The address may hold a password, so it is not repeated.
    throw new SpoError('bad-input', `${name.toUpperCase()} is not the address of an HTTP proxy.`, {
        remedy: `Set ${name.toUpperCase()} to an address such as http://proxy.example.com:8080.`,
    });
}
/** Agents know `proxyEnv` since 22.21 and 24.5. */
function knowsProxies(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}
