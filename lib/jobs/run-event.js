import { createBranchForge } from '../forge/github/branch-forge.js';
import { createCloseOut } from '../forge/github/close-out.js';
import { createGithubForge } from '../forge/github/github-forge.js';
import { createGithubClient } from '../forge/github/octokit.js';
import { createRefreshPullRequests } from '../forge/github/refresh-pull-request.js';
import { repositoryAccess } from '../forge/github/repository-access.js';
import { SpoError } from '../spo/errors.js';
import { admitApproved } from './approved-pull-request.js';
import { checkChange } from './check-change.js';
import { cleanUp } from './clean-up.js';
import { checkLeg } from './fan-out/check-leg.js';
import { legsOutputs } from './fan-out/matrix.js';
import { planCheck } from './fan-out/plan-check.js';
import { hasPlan } from './fan-out/plan-file.js';
import { publishLegs } from './fan-out/publish-legs.js';
import { planEvent } from './plan-event.js';
import { refreshBranchOf, refreshPlaceOf } from './refresh-place.js';
import { admitRequested } from './requested-pull-request.js';
import { validateChange } from './validate-change.js';
/** Does what an event on GitHub asks for, over its API and without a checkout. @throws SpoError */
export async function runEvent(run) {
    const plan = planEvent(run.eventName, run.payload, run.settings);
    const client = createGithubClient({ token: run.token, apiUrl: run.apiUrl, userAgent: 'spo-action' });
    switch (plan.task) {
        case 'nothing':
            return nothingDone(plan.reason, run.settings);
        case 'check':
            return check(run, client, plan.pullRequest, plan.anew);
        case 'validate':
            return (await isPlanned(run))
                ? check(run, client, plan.pullRequest, plan.anew)
                : validateChange(forgeOf(run, client, plan.pullRequest), run.settings);
        case 'refresh':
            return refresh(run, client, plan);
        case 'clean-up': {
            const { owner, repo, number } = plan.pullRequest;
            const closeOut = createCloseOut({ client, owner, repo, number, serverUrl: run.serverUrl });
            return cleanUp(closeOut, { number, merged: plan.merged }, run.settings);
        }
        default: {
            const admission = await admit(run, client, plan);
            if ('refusal' in admission)
                return nothingDone(admission.refusal, run.settings);
            return check(run, client, admission.pullRequest, false);
        }
    }
}
/** The job that publishes has no key of its own; that there is a plan says that the others had one. */
async function isPlanned({ settings, handOver }) {
    return settings.mode === 'publish' && hasPlan(settings['hand-over'] ?? handOver);
}
function admit(run, client, plan) {
    const { serverUrl, settings } = run;
    if (plan.task === 'check-approved') {
        return admitApproved(repositoryAccess(client, { ...plan.approval, serverUrl }), plan.approval);
    }
    const access = repositoryAccess(client, { ...plan.run, serverUrl });
    return admitRequested(access, plan.run, plan.requestFile, settings);
}
async function check(run, client, pullRequest, anew) {
    const { mode, 'compare-model': model } = run.settings;
    if (model !== undefined) {
        throw new SpoError('bad-input', 'The setting "compare-model" needs a run without a pull request.', {
            remedy: 'Start it by workflow_dispatch or on a schedule, as docs/examples/new-model.yml does.',
        });
    }
    // Those that only plan or run a leg write no comment that could need to be set right.
    if (mode !== 'plan' && mode !== 'optimize')
        run.onPullRequest(pullRequest);
    return inMode(run, {
        ...run,
        number: pullRequest.number,
        settings: anew ? { ...run.settings, force: true } : run.settings,
        forge: forgeOf(run, client, pullRequest),
        defaultBranch: `spo/pr-${pullRequest.number}`,
        fromFork: pullRequest.isFork,
    });
}
async function refresh(run, client, plan) {
    const { serverUrl, settings } = run;
    const place = await refreshPlaceOf(run, plan, client);
    const openPullRequest = settings['open-pull-request'] ?? plan.trigger === 'schedule';
    const forge = createBranchForge({ client, place, serverUrl });
    return inMode(run, {
        ...run,
        number: null,
        settings: { ...settings, 'open-pull-request': openPullRequest },
        forge,
        defaultBranch: refreshBranchOf(place, plan.trigger, settings),
        fromFork: false,
        refresh: {
            pullRequests: createRefreshPullRequests({ client, place, serverUrl, whoAmI: forge.whoAmI }),
            base: place.branch,
        },
    });
}
/** The whole job, or the part of it that falls to this one. */
async function inMode(run, prepared) {
    const { settings } = prepared;
    const request = { ...prepared, handOver: settings['hand-over'] ?? run.handOver };
    switch (settings.mode) {
        case 'plan':
            return planCheck({ ...request, models: await run.models(settings) });
        case 'optimize': {
            const leg = await checkLeg({ ...request, models: run.models });
            return leg ?? nothingDone('The plan has no legs: there is nothing to run.', settings);
        }
        case 'publish':
            return publishLegs(request);
        default:
            return checkChange({ ...request, models: await run.models(settings) });
    }
}
function nothingDone(sentence, { mode }) {
    return { kind: 'nothing', sentence, outputs: mode === 'plan' ? legsOutputs([]) : {} };
}
function forgeOf({ serverUrl }, client, pullRequest) {
    return createGithubForge({ client, pullRequest, serverUrl });
}
