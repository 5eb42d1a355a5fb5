/** A reply with a status other than 2xx, whole. */
export class RefusedReply extends Error {
    status;
    headers;
    body;
    constructor(status, headers, body) {
        super(`status ${status}`);
        this.name = 'RefusedReply';
        this.status = status;
        this.headers = headers;
        this.body = body;
    }
}
/** A transport that throws refusals: the client would keep only what it understands of their bodies. */
export function throwingRefusals(fetch) {
    return async (input, init) => {
        const response = await fetch(input, init);
        if (response.ok)
            return response;
        throw new RefusedReply(response.status, response.headers, await response.text());
    };
}
