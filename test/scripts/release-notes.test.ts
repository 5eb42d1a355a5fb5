import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../scripts/release-notes.ts';
import { REPOSITORY } from '../support/run-cli.ts';

const changelog = `# Changelog

## Unreleased

- Not yet.

## 1.2.0 (2026-12-24)

- New: \`a\`.

### Upgrade

Set \`b\`.

## 1.2 and 1.2.0-rc.1

- A trial.

## 1.1.0 (2026-12-01)
`;

describe('the notes of a release', () => {
  it('are its section of the changelog, without the heading', () => {
    expect(releaseNotes(changelog, 'v1.2.0', '1.2.0')).toBe('- New: `a`.\n\n### Upgrade\n\nSet `b`.');
  });

  it.each([
    ['v1.2.0', '1.2.1', /The tag is v1\.2\.0, but package\.json has version 1\.2\.1/],
    ['1.2.0', '1.2.0', /The tag is 1\.2\.0/],
    ['', '1.2.0', /The tag is ,/],
    ['v1.0.0', '1.0.0', /no section "## 1\.0\.0"/],
    ['v1.2.0-rc.1', '1.2.0-rc.1', /no section/],
    ['v1.1.0', '1.1.0', /says nothing of 1\.1\.0/],
  ])('of %s with version %s are refused', (tag, version, message) => {
    expect(() => releaseNotes(changelog, tag, version)).toThrow(message);
  });

  it('can be made of the present changelog', () => {
    const read = (name: string) => readFileSync(path.join(REPOSITORY, name), 'utf8');
    const { version } = JSON.parse(read('package.json'));
    expect(releaseNotes(read('CHANGELOG.md'), `v${version}`, version)).toMatch(/^- /m);
  });
});
