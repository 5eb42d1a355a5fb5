// How far a reader walks through src: npm run walk [-- FILE] (default: jobs/events/run-event.ts, below src)
//
// Counts files (.ts and .tsx, without generated ones), their lines and the folders that hold them. Then walks as a reader who
// follows each import at once: from FILE depth first, imports in the order of the source, those of types and dynamic ones too;
// each file is visited once, packages are not followed. A room is a folder; files loose in one folder share a room.
// - files visited: FILE and all that it reaches.
// - climbs: imports of the files visited that go up: to a higher layer (LAYERS, from the ground up), or, within a layer, back
//   into another room through which the walk came here and which it has not finished.
// - returns: visits that enter a room which the walk had been in and had left for another one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** Specifiers by the file that imports them, in the order of the source. */
type Imports = ReadonlyMap<string, readonly string[]>;

const LAYERS = [
  ['spo'],
  ['machine'],
  ['settings'],
  ['prompt-files', 'models', 'forge', 'workspace', 'report'],
  ['jobs'],
  ['ui', 'action', 'index'],
  ['cli'],
];

/** Every static, dynamic and re-exported specifier of a file. */
export function specifiers(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { type, source } = node as { type?: unknown; source?: { value?: unknown } };
    const imports =
      typeof type === 'string' && /^(Import|Export(Named|All))(Declaration|Expression)$/.test(type);
    if (imports && typeof source?.value === 'string') found.push(source.value);
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, text).program);
  return found;
}

/** What the files of a folder import; generated ones are left out. */
function importsIn(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.generated.'));
  return new Map(
    files.map((file) => [file, specifiers(file, readFileSync(path.join(folder, file), 'utf8'))]),
  );
}

/** The files that a file imports. */
function imported(file: string, imports: Imports): string[] {
  const own = (imports.get(file) ?? []).filter((specifier) => specifier.startsWith('.'));
  return own
    .map((specifier) => path.posix.join(path.posix.dirname(file), specifier))
    .filter((target) => imports.has(target));
}

const roomOf = (file: string) => path.posix.dirname(file);

/** The layer of a file, which is a folder of the project or a file beside these. */
export const layerOf = (file: string) => file.split('/')[0]?.replace(/\.tsx?$/, '') ?? '';

const heightOf = (file: string) => LAYERS.findIndex((names) => names.includes(layerOf(file)));

/** The walk from a file, as the head of this script defines it. */
export function walk(start: string, imports: Imports): { files: number; climbs: number; returns: number } {
  const visited: string[] = [];
  const seen = new Set<string>();
  let climbs = 0;
  const visit = (file: string, way: readonly string[]): void => {
    seen.add(file);
    visited.push(file);
    const here = [...way, file];
    for (const target of imported(file, imports)) {
      if (isClimb(here, file, target)) climbs += 1;
      if (!seen.has(target)) visit(target, here);
    }
  };
  visit(start, []);
  return { files: visited.length, climbs, returns: returnsOf(visited.map(roomOf)) };
}

function isClimb(way: readonly string[], from: string, to: string): boolean {
  if (heightOf(from) !== heightOf(to)) return heightOf(to) > heightOf(from);
  return roomOf(from) !== roomOf(to) && way.some((file) => roomOf(file) === roomOf(to));
}

function returnsOf(rooms: readonly string[]): number {
  return rooms.filter((room, index) => room !== rooms[index - 1] && rooms.indexOf(room) < index).length;
}

if (import.meta.main) {
  const source = path.resolve(import.meta.dirname, '../src');
  const start = process.argv[2]?.replace(/^src\//, '') ?? 'jobs/events/run-event.ts';
  if (!existsSync(path.join(source, start))) throw new Error(`src has no file ${start}.`);
  const imports = importsIn(source);
  const files = [...imports.keys()];
  const lines = files.map((file) => readFileSync(path.join(source, file), 'utf8').split('\n').length - 1);
  const { files: reached, climbs, returns } = walk(start, imports);
  console.log(`files of src: ${files.length}`);
  console.log(`lines: ${lines.reduce((sum, count) => sum + count, 0)}`);
  console.log(`folders: ${new Set(files.map(roomOf)).size}`);
  console.log(`files visited from ${start}: ${reached}`);
  console.log(`climbs: ${climbs}`);
  console.log(`returns: ${returns}`);
}
