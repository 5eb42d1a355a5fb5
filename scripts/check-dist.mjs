// Fails when dist/ is not what a fresh build of src/ makes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const fresh = mkdtempSync(path.join(os.tmpdir(), 'spo-dist-'));
try {
  execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), fresh], { stdio: 'inherit' });
  const files = (folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .sort();
  const expected = files(fresh);
  const committed = files(path.join(root, 'dist'));
  const differing = [...new Set([...expected, ...committed])].filter((file) => {
    if (!expected.includes(file) || !committed.includes(file)) return true;
    return !readFileSync(path.join(fresh, file)).equals(readFileSync(path.join(root, 'dist', file)));
  });
  if (differing.length > 0) {
    console.error(
      `dist/ is not a fresh build of src/: ${differing.join(', ')}. Run "npm run build" and commit dist/.`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist/ equals a fresh build (${expected.length} files).`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
