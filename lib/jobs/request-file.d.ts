import { z } from 'zod';
declare const schema: z.ZodObject<{
    pullRequest: z.ZodInt;
    headSha: z.ZodString;
}, z.core.$strict>;
/** What a run without rights asks of the one that has the key. Anybody can write it: a claim, to be compared. */
export type PullRequestClaim = z.output<typeof schema>;
/** @throws SpoError `bad-input` for anything but a small regular file with exactly these two entries. */
export declare function readRequestFile(file: string): Promise<PullRequestClaim>;
export {};
