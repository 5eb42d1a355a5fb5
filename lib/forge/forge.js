/** Where prompt files live and results go. Implemented for GitHub over its API and for a local git repository. */
/** Ends every commit message of ours; a branch whose tip lacks it is not ours. */
export const COMMIT_TRAILER = 'Made-by: spo-action';
/** Neither branch nor tag, so that it starts no workflow, shows in no list and comes with no clone. */
export const RECORDS_REFERENCE = 'refs/spo/records';
/** First line of every comment of ours. */
export const COMMENT_MARKER = '<!-- spo-action:comment -->';
