import { promptKey } from './own-reports.js';
/** What cannot be true of a plan as a whole, though each part of it is well formed: two would speak for one prompt. */
export function refuseContradictions({ files, legs, carried }, context) {
    const known = new Set(files.map(({ path }) => path));
    const refuse = (path, message) => context.addIssue({ code: 'custom', path, message });
    const refuseClaims = (claims, once) => {
        const made = new Set();
        for (const { key, file, place } of claims) {
            if (!known.has(file))
                refuse(place, 'expected a file of the plan');
            if (made.has(key))
                refuse(place, once);
            made.add(key);
        }
    };
    refuseClaims(files.map(({ path }, index) => ({ key: path, file: path, place: ['files', index, 'path'] })), 'expected each file once');
    refuseClaims(carried.map(({ path, name }, index) => ({
        key: promptKey(path, name),
        file: path,
        place: ['carried', index, 'path'],
    })), 'expected each prompt once');
    refuseClaims(legs.flatMap(({ paths }, leg) => paths.map((path, index) => ({ key: path, file: path, place: ['legs', leg, 'paths', index] }))), 'expected a file of no other leg');
    for (const [index, { leg }] of legs.entries()) {
        if (leg !== index + 1)
            refuse(['legs', index, 'leg'], `expected ${index + 1}`);
    }
}
