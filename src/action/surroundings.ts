// @actions/github reads the event's file and the proxies' addresses while it is imported: what it cannot read would end the
// process there with a stack, and a proxy that it does not understand be left out. Imported before it, this looks first.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { proxyAddresses } from '../machine/proxy-addresses.ts';
import { SpoError } from '../spo/errors.ts';

/** What a run has to end with, once it can say so; null for nothing. */
export const surroundingsFault: SpoError | null = faultOf(lookAtEvent) ?? faultOf(lookAtProxies);

/** A variable that every runner sets. @throws SpoError `bad-input` */
export function environment(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new SpoError('bad-input', `The variable ${name} is not set.`, {
    remedy: 'Run this as a step of a GitHub workflow; elsewhere, use "spo check".',
  });
}

function faultOf(look: () => void): SpoError | null {
  try {
    look();
    return null;
  } catch (error) {
    if (error instanceof SpoError) return error;
    throw error;
  }
}

function lookAtEvent(): void {
  const file = environment('GITHUB_EVENT_PATH');
  try {
    JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    delete process.env.GITHUB_EVENT_PATH;
    throw new SpoError('bad-input', `The event file ${file} cannot be read as JSON.`, { cause });
  }
}

function lookAtProxies(): void {
  try {
    Object.assign(process.env, proxyAddresses(process.env));
  } catch (error) {
    for (const name of ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']) delete process.env[name];
    throw error;
  }
}
