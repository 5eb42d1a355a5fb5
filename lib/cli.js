#!/usr/bin/env node
// Nothing but an import, so that the bundler sees every package behind it when it collects licences.
await import('./cli/main.js');
export {};
