/**
 * Refuses an address over which a key and the prompts would travel in the clear. Loopback never leaves the machine.
 * @param setting the name of the setting that holds the address.
 * @param allowHttp for servers inside a cluster, where somebody has said that the network is safe.
 * @throws SpoError `bad-input`
 */
export declare function refuseInsecureAddress(address: string, setting: string, allowHttp: boolean): void;
