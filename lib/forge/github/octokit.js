import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
const PacedOctokit = Octokit.plugin(throttling, retry);
/** A secondary limit asks for about a minute; the primary one can ask for an hour, which no job should sit out. */
const LONGEST_WAIT_SECONDS = 120;
const WAITS_PER_REQUEST = 2;
/**
 * @param options token, addresses and pace; nothing is read from the environment.
 * @returns a client whose failures still are Octokit's own; `attempt` in api-errors.ts turns them into SpoErrors.
 */
export function createGithubClient(options) {
    const { pacing } = options;
    const waitFor = (limit) => (seconds, _request, _client, waits) => {
        const patient = waits < WAITS_PER_REQUEST && seconds <= LONGEST_WAIT_SECONDS;
        const action = patient ? 'waiting' : 'not waiting';
        options.onWait?.(`GitHub's ${limit} asks for a pause of ${seconds} s: ${action}.`);
        return patient;
    };
    const silent = () => { };
    return new PacedOctokit({
        auth: options.token,
        baseUrl: options.apiUrl,
        userAgent: options.userAgent,
        // Octokit writes to the console by default, which belongs to the entries.
        log: { debug: silent, info: silent, warn: silent, error: silent },
        ...(options.fetch ? { request: { fetch: options.fetch } } : {}),
        throttle: {
            onRateLimit: waitFor('rate limit'),
            onSecondaryRateLimit: waitFor('secondary rate limit'),
            ...(pacing
                ? {
                    write: pacing.write,
                    notifications: pacing.notifications,
                    retryAfterBaseValue: pacing.secondInMilliseconds,
                }
                : {}),
        },
        retry: pacing ? { retryAfterBaseValue: pacing.secondInMilliseconds } : {},
    });
}
