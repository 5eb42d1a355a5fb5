// Preloaded into a process (node --require): names below `.test`, which no DNS knows, are those of this machine.
const dns = require('node:dns');

const { lookup } = dns;
dns.lookup = (name, ...rest) => lookup(name.endsWith('.test') ? '127.0.0.1' : name, ...rest);
