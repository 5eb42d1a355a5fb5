import { roundRule } from '../spo/settings.js';
/**
 * What a prompt is run with: what its file says, within the limits of the workflow. A file makes a run shorter and
 * cheaper, never longer; its budget is its own part of the run's.
 */
export function effectiveSettings(settings, file) {
    const notices = [];
    const refuse = (name, asked, allowed) => notices.push(`The file asks for \`${name}\` ${asked}, and the workflow allows ${allowed}.`);
    const within = (name, asked) => {
        const allowed = settings[name];
        if (asked === undefined)
            return {};
        if (allowed === undefined || asked <= allowed)
            return { [name]: asked };
        refuse(name, asked, allowed);
        return {};
    };
    const ballots = (asked) => {
        if (asked === undefined)
            return {};
        if (roundRule(asked).most <= roundRule(settings.ballots).most)
            return { ballots: asked };
        refuse('ballots', asked, settings.ballots);
        return {};
    };
    const chosen = {
        ...within('max-rounds', file.maxRounds),
        ...within('sample-size', file.sampleSize),
        ...ballots(file.ballots),
        ...(file.patience === undefined ? {} : { patience: file.patience }),
        ...within('max-calls', file.maxCalls),
        ...within('max-tokens', file.maxTokens),
        ...within('max-cost-usd', file.maxCostUsd),
    };
    return { settings: { ...settings, ...chosen }, notices };
}
