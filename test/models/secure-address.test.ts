import { expect, it, test } from 'vitest';
import { roleOptions } from '../../src/models/run/role-options.ts';
import { refuseInsecureAddress } from '../../src/models/secure-address.ts';
import { readSettings } from '../../src/settings/run-settings.ts';

test.each([
  'https://api.example.com/v1',
  'http://localhost:8080/v1',
  'http://127.0.0.1/v1',
  'http://127.8.9.10:1/v1',
  'http://127.1/v1',
  'http://[::1]:11434/v1',
])('%s is taken', (address) => {
  expect(() => refuseInsecureAddress(address, 'base-url', false)).not.toThrow();
});

test.each([
  'http://api.example.com/v1',
  'http://10.0.0.1/v1',
  'http://localhost.example.com/v1',
  'http://127.0.0.1.example.com/v1',
  'http://localhost@example.com/v1',
  'http://0.0.0.0/v1',
  'http://[::2]/v1',
])('%s is refused unless allow-http is set', (address) => {
  expect(() => refuseInsecureAddress(address, 'base-url', false)).toThrow(/base-url is not an HTTPS address/);
  expect(() => refuseInsecureAddress(address, 'base-url', true)).not.toThrow();
});

test.each(['optimize', 'evaluate', 'execute'] as const)('the address of role %s is looked at', (role) => {
  const given = {
    'api-key': 'sk-x',
    [`${role}-api-key`]: 'sk-y',
    [`${role}-base-url`]: 'http://models.example.com',
  };
  const settings = (raw: Record<string, string>) => readSettings(raw, (name) => name);
  expect(() => roleOptions(role, settings(given))).toThrow(`${role}-base-url is not an HTTPS address`);
  expect(roleOptions(role, settings({ ...given, 'allow-http': 'true' })).baseUrl).toBe(
    'http://models.example.com',
  );
});

it('names the host and not what stands before it', () => {
  const address = 'http://user:secret@models.example.com/v1?key=secret';
  expect(() => refuseInsecureAddress(address, 'base-url', false)).toThrow(
    /to models\.example\.com unencrypted/,
  );
});
