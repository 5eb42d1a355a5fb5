/** Every chat format wraps messages in tokens of its own: as many bytes are counted for a message and for a call. */
const BYTES_AROUND_MESSAGE = 16;
const BYTES_AROUND_CALL = 32;
/** Reports that an estimate goes by. */
const RECENT = 32;
/** The next text may be a little denser than the densest of the recent ones. */
const MARGIN = 1.1;
/** UTF-8 bytes of the messages with what surrounds them. */
export function requestBytes(messages) {
    const bytes = messages.map(({ content }) => Buffer.byteLength(content) + BYTES_AROUND_MESSAGE);
    return bytes.reduce((sum, each) => sum + each, BYTES_AROUND_CALL);
}
/**
 * An estimate that knows nothing yet. Byte-level tokenizers make at most one token of a byte
 * (https://github.com/openai/tiktoken), so that is the bound until an endpoint reports more, as one does that
 * puts hidden text in front of every call.
 */
export function createTokenEstimate() {
    const reports = [];
    let longestOverrun = 0;
    const densest = (densityOf) => MARGIN * Math.max(...reports.map(densityOf));
    const most = (bytes) => Math.ceil(bytes *
        Math.max(1, densest((report) => report.promptTokens / report.bytes)));
    // Without what surrounds a call, or short texts would make long ones seem lighter than they are.
    const textDensity = ({ promptTokens, bytes }) => promptTokens / Math.max(1, bytes - BYTES_AROUND_CALL - BYTES_AROUND_MESSAGE);
    const likely = (bytes) => reports.length === 0 ? most(bytes) : Math.min(most(bytes), Math.ceil(bytes * densest(textDensity)));
    return {
        most,
        likely,
        output: (allowed) => Math.max(allowed, longestOverrun),
        learn(report) {
            const { allowed, completionTokens, promptTokens } = report;
            if (promptTokens > 0)
                reports.push(report);
            if (reports.length > RECENT)
                reports.shift();
            if (completionTokens > allowed)
                longestOverrun = Math.max(longestOverrun, completionTokens);
        },
    };
}
