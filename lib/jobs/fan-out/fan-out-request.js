import { SpoError } from '../../spo/errors.js';
import { FAN_OUT_ONLY } from '../run-settings.js';
import { differingSettings, settingsDigests } from './settings-digests.js';
/** What a plan notes of the settings; keys and whatever differs from job to job are no part of it. */
export function plannedSettings({ settings }) {
    return settingsDigests(settings, FAN_OUT_ONLY);
}
/** A plan is a file that somebody may have mixed up. @throws SpoError `bad-input` where it is not of this run */
export function refuseForeignPlan(plan, request) {
    if (plan.repository !== request.repository || plan.number !== request.number) {
        throw new SpoError('bad-input', `The plan in ${request.handOver} is of another pull request or repository.`, {
            remedy: 'Download the artifact of the same workflow run.',
        });
    }
    const names = differingSettings(plan.settings, plannedSettings(request));
    const { branch = request.defaultBranch } = request.settings;
    if (names.length === 0 && plan.branch === branch)
        return;
    const differing = names.length === 0 ? 'branch' : names.join(', ');
    throw new SpoError('bad-input', `The plan was made with other settings: ${differing}.`, {
        remedy: 'Give the jobs with the modes plan, optimize and publish the same inputs.',
    });
}
