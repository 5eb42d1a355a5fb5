import { SpoError } from '../spo/errors.js';
import { COMMIT_TRAILER, RECORDS_REFERENCE } from './forge.js';
import { findRecords, planChange, refuseUnfit, } from './record-layout.js';
/** Tries before a ref that others keep moving is given up. */
const MOST_RACES = 5;
const MESSAGE = `What has been finished

A run on the same text, settings and models finds its result here and starts nothing.
Delete this ref to have everything run anew.

${COMMIT_TRAILER}`;
/**
 * True for a commit that this tool may have written: it bears our trailer, and unlike any commit of a branch it has no
 * parent. Says nothing about who made it.
 */
export function isRecordsCommit(message, parents) {
    return parents.length === 0 && message.trimEnd().split('\n').at(-1) === COMMIT_TRAILER;
}
/** `Forge.readRecords` and `Forge.writeRecords` over the objects of one forge. */
export function createRecordStore(objects) {
    let seen = null;
    /** A stale look costs a write one race and never a record: the move is guarded by the tip that was seen. */
    function look() {
        if (seen !== null)
            return seen;
        const looking = objects.readTip();
        seen = looking;
        looking.catch(() => forget(looking));
        return looking;
    }
    function forget(look) {
        if (seen === look)
            seen = null;
    }
    return {
        async readRecords(names) {
            if (names.length === 0)
                return new Map();
            const tip = await look();
            return tip.kind === 'ours' ? readTexts(objects, findRecords(tip.records, names)) : new Map();
        },
        async writeRecords(records, day) {
            refuseUnfit(records, day);
            if (records.size === 0)
                return;
            for (let race = 0; race < MOST_RACES; race++) {
                const looked = look();
                const tip = await looked;
                const outcome = await merge(objects, tip, records, day);
                forget(looked);
                if (outcome === 'done')
                    return;
            }
            throw new SpoError('forge-unavailable', `${RECORDS_REFERENCE} kept moving while it was being written.`, {
                remedy: 'Nothing is lost but the note that this was finished: the next run starts it again.',
                retryable: true,
            });
        },
    };
}
/** Equal texts are one blob, and read once. */
async function readTexts(objects, found) {
    const distinct = new Map([...found.values()].map((record) => [record.object, record]));
    const texts = await objects.readTexts([...distinct.values()]);
    return new Map([...found].map(([name, { object }]) => [name, texts.get(object) ?? '']));
}
async function merge(objects, tip, records, day) {
    if (tip.kind === 'foreign') {
        throw new SpoError('branch-not-ours', `${RECORDS_REFERENCE} holds something that this tool did not make.`, {
            remedy: 'Move it elsewhere: until then, every run starts anew what was finished before.',
            evidence: { tip: tip.commit },
        });
    }
    const present = tip.kind === 'ours' ? tip : null;
    const change = planChange(present?.records ?? [], records, day);
    const tree = await objects.writeTree(present?.tree ?? null, change);
    // Also what is found after a move whose reply was lost.
    if (tree === present?.tree)
        return 'done';
    const commit = await objects.writeCommit(tree, MESSAGE);
    return objects.move(present?.commit ?? null, commit);
}
