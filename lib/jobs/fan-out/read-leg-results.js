import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { readBounded } from './bounded-file.js';
import { findResults } from './find-results.js';
import { LARGEST_RESULT, parseLegResult } from './leg-result.js';
/**
 * The results of a plan's legs, wherever in the folder a download put them. A file that is broken, follows another
 * plan or contradicts another file of the same leg is left out with a reason. Never throws.
 * @param planDigest of `readPlan`
 */
export async function readLegResults(folder, plan, planDigest) {
    const root = resolve(folder);
    const { files, problems: unsearched } = await findResults(root);
    const problems = [...unsearched];
    const read = new Map();
    const contradicted = new Set();
    for (const file of files) {
        const found = await readResult(join(root, file), plan, planDigest);
        if (!found.ok) {
            problems.push(`${file} was not used: ${found.reason}.`);
            continue;
        }
        const { result, digest } = found;
        const earlier = read.get(result.leg);
        if (earlier === undefined)
            read.set(result.leg, { result, file, digest });
        else if (earlier.digest !== digest) {
            contradicted.add(result.leg);
            problems.push(`${earlier.file} and ${file} are different results of leg ${result.leg}: neither was used.`);
        }
    }
    const usable = [...read].filter(([leg]) => !contradicted.has(leg)).sort(([left], [right]) => left - right);
    return { legs: new Map(usable.map(([leg, { result }]) => [leg, result])), problems };
}
async function readResult(path, { legs }, planDigest) {
    const file = await readBounded(path, LARGEST_RESULT);
    if (!file.ok)
        return file;
    const parsed = parseLegResult(file.bytes.toString('utf8'));
    if (!parsed.ok)
        return parsed;
    const { leg, planDigest: followed } = parsed.value;
    if (followed !== planDigest)
        return { ok: false, reason: 'it follows another plan' };
    if (leg > legs.length) {
        return { ok: false, reason: `it is of leg ${leg}, and the plan has ${legs.length}` };
    }
    return { ok: true, result: parsed.value, digest: createHash('sha256').update(file.bytes).digest('hex') };
}
