import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Vitest calls it before the first test: what the tests leave in the folder for temporary files goes when they end. */
export default function temporaryRoot(): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spo-tests-'));
  const names = process.platform === 'win32' ? ['TEMP', 'TMP'] : ['TMPDIR'];
  const before = names.map((name) => [name, process.env[name]] as const);
  for (const name of names) process.env[name] = folder;
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    // A process that was killed in a test may still be writing; what it leaves is the system's to clear.
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}
