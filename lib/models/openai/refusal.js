import { z } from 'zod';
const text = z.string().nullish().catch(null);
const spoken = z.string().min(1);
const details = {
    message: z.string().catch('no message'),
    code: z.union([z.string(), z.number()]).nullish().catch(null),
    param: text,
};
const detailed = z.object(details).transform(fromDetails);
const validated = z
    .array(z.object({ loc: z.array(z.union([z.string(), z.number()])), msg: z.string() }))
    .min(1)
    .transform((faults) => {
    const places = faults.map(({ loc }) => String(loc.at(-1)));
    const message = faults.map(({ msg }, index) => `${places[index]}: ${msg}`).join('; ');
    return refusal(message, null, places[0]);
});
/**
 * The forms in use: OpenAI's `{error: {message, code, param}}`, `{error: "text"}`, vLLM's older
 * `{object: "error", message, code}`, FastAPI's `{detail: "text"}` and `{detail: [{loc, msg}]}`.
 */
const shape = z.union([
    z
        .object({ error: z.union([spoken.transform((message) => refusal(message)), detailed]) })
        .transform(({ error }) => error),
    z
        .object({ detail: z.union([spoken.transform((message) => refusal(message)), validated]) })
        .transform(({ detail }) => detail),
    z.object({ object: z.literal('error'), ...details }).transform(fromDetails),
]);
function fromDetails({ message, code, param }) {
    return refusal(message, code, param);
}
function refusal(message, code, parameter) {
    const number = Number(code ?? Number.NaN);
    return {
        message,
        code: typeof code === 'string' ? code : null,
        parameter: parameter ?? null,
        status: number >= 400 && number < 600 ? number : null,
    };
}
/** The refusal that a parsed body states; null when it states none. Total. */
export function refusalIn(json) {
    return shape.safeParse(json).data ?? null;
}
/** Reads the body of a refused call; what is in no known form is the message as it stands. Total. */
export function readRefusal(body) {
    try {
        return refusalIn(JSON.parse(body)) ?? refusal(body);
    }
    catch {
        return refusal(body);
    }
}
