import { costText, thousands } from '../../../report/numbers.js';
import { SIMULATED } from '../../api.js';
/** Which models a run would use. */
export function modelsSentence({ roles, endpoints }, texts) {
    if (roles.execute === SIMULATED)
        return texts.offline;
    const modelOf = (name) => endpoints.find((endpoint) => endpoint.name === name)?.model ?? name;
    return texts.online(modelOf(roles.optimize), modelOf(roles.evaluate), modelOf(roles.execute));
}
/** The most that a run can take. */
export function mostSentence({ calls, tokens, costUsd }, texts) {
    return texts.most(thousands(calls), thousands(tokens), costUsd === null ? null : costText(costUsd));
}
