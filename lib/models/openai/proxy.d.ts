import http from 'node:http';
import https from 'node:https';
/** Environment variables; only the proxy's are read. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;
/** What connections are made with; absent for the process's own agents. */
export interface Agents {
    readonly http?: http.Agent;
    readonly https?: https.Agent;
    /** What the user has to know of the proxy; null for nothing. */
    readonly notice: string | null;
}
/**
 * Agents that go through the proxies which HTTPS_PROXY and HTTP_PROXY name, except to the hosts of NO_PROXY;
 * the lower-case names win, as everywhere (https://nodejs.org/api/http.html#built-in-proxy-support).
 * Certificate authorities of NODE_EXTRA_CA_CERTS need nothing here: Node.js reads them when it starts.
 * @param version of Node.js
 * @throws SpoError `bad-input` for a proxy whose address cannot be used
 */
export declare function proxyAgents(environment: ProxyEnvironment, version?: string): Agents;
