import { rm } from 'node:fs/promises';
import { budgetFile } from '../models/budget/journal.js';
import { SpoError } from '../spo/errors.js';
/** An earlier run's journal is only removed when the first call goes out: a start may still be refused. */
export async function openJournal(place) {
    if (place === null)
        return { journal: null };
    const file = budgetFile(place.path);
    if (place.resume)
        return { journal: file, spentBefore: await file.spent() };
    let removed = null;
    return {
        journal: {
            append: async (text) => {
                removed ??= rm(place.path, { force: true }).catch((cause) => {
                    throw new SpoError('workspace', `The old journal ${place.path} cannot be removed.`, { cause });
                });
                await removed;
                await file.append(text);
            },
        },
    };
}
