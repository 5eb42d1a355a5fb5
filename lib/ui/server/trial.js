import { settingsOfRoles } from '../../jobs/endpoints/endpoint-settings.js';
import { readEndpoints } from '../../jobs/endpoints/endpoints-file.js';
import { buildModels } from '../../jobs/model-stack.js';
import { readSettings } from '../../jobs/run-settings.js';
import { systemClock } from '../../jobs/system-clock.js';
import { tryPrompts } from '../../jobs/try-prompts.js';
import { seededRandomness } from '../../spo/random.js';
import { failureOf } from './failure.js';
/** Answers a trial of the page with the models of the roles that are chosen now. @throws SpoError */
export async function trial({ prompts, ...form }, folder, { configFolder, environment }, signal) {
    const saved = await readEndpoints(configFolder);
    const settings = readSettings(settingsOfRoles(saved, saved.roles), (name) => name);
    const context = { clock: systemClock, random: seededRandomness(settings.seed), environment };
    const models = await buildModels(settings, { ...context, journal: null });
    const texts = prompts.map(({ text }) => text);
    const { rows, usage } = await tryPrompts(folder, { ...form, prompts: texts }, models, systemClock, signal);
    return {
        usage,
        rows: rows.map(({ question, answers }) => ({
            question,
            answers: answers.map((answer) => answer.ok ? answer : { ok: false, failure: failureOf(answer.error) }),
        })),
    };
}
