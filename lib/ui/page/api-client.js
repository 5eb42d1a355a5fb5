/** A refusal of the server, or no usable reply from it. */
export class ApiError extends Error {
    failure;
    /** HTTP status; null when no reply came. */
    status;
    constructor(failure, status) {
        super(failure.message);
        this.name = 'ApiError';
        this.failure = failure;
        this.status = status;
    }
}
/** The token of the page, as its server wrote it into the document. */
export function pageToken() {
    return document.querySelector('meta[name="spo-token"]')?.content ?? '';
}
/** Requests with the page's token. */
export function createApi(token) {
    const send = async (method, path, body, signal) => {
        const reply = await fetch(`/api/${path}`, {
            method,
            headers: {
                'x-spo-token': token,
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            ...(signal === undefined ? {} : { signal }),
        }).catch((error) => {
            if (signal?.aborted)
                throw error;
            throw new ApiError({ message: 'The server of this page does not answer.', remedy: '' }, null);
        });
        if (!reply.ok)
            throw await refusalOf(reply);
        return reply;
    };
    const json = async (method, path, body, signal) => (await (await send(method, path, body, signal)).json());
    return {
        state: () => json('GET', 'state'),
        saveEndpoint: (form) => json('PUT', 'endpoints', form),
        deleteEndpoint: (name) => json('DELETE', `endpoints?${query({ name })}`),
        testEndpoint: (form) => json('POST', 'endpoints/test', form),
        chooseRoles: (roles) => json('PUT', 'roles', roles),
        files: () => json('GET', 'files'),
        file: (path) => json('GET', `file?${query({ path })}`),
        previewFile: (draft, signal) => json('POST', 'file/preview', draft, signal),
        saveFile: (draft) => json('PUT', 'file', draft),
        checkRun: (form, signal) => json('POST', 'run/check', form, signal),
        startRun: (form) => json('POST', 'run', form),
        stopRun: () => json('POST', 'run/stop'),
        results: () => json('GET', 'results'),
        result: (name) => json('GET', `result?${query({ name })}`),
        report: async (name) => await (await send('GET', `report?${query({ name })}`)).blob(),
        try: (form, signal) => json('POST', 'try', form, signal),
        events: (signal) => send('GET', 'events', undefined, signal),
    };
}
function query(fields) {
    return new URLSearchParams(fields).toString();
}
async function refusalOf(reply) {
    const body = await reply.json().catch(() => null);
    const { message, remedy } = (body ?? {});
    const failure = {
        message: typeof message === 'string' ? message : `The server refused with status ${reply.status}.`,
        remedy: typeof remedy === 'string' ? remedy : '',
    };
    return new ApiError(failure, reply.status);
}
