import { atPath, describeIssue, describeUnknownKey } from './describe-problem.js';
import { issueDetails } from './template-parts.js';
import { keyPlaces, placeOf } from './yaml-place.js';
/** What a schema refused in a source, at its places. */
export function schemaFaults(error, { document, value }) {
    return error.issues.flatMap((issue) => issueFaults(issue, document, value));
}
/**
 * A sentence on what stands at a path of a source, at its place.
 * @param isKey true where the key at the end of the path is meant, not what it holds
 */
export function faultAt({ document }, path, sentence, isKey = false) {
    return { offset: placeAt(document, path, isKey), message: atPath(path, sentence) };
}
function issueFaults(issue, document, value) {
    if (issue.code !== 'unrecognized_keys') {
        return [{ offset: issuePlace(issue, document), message: describeIssue(issue, value) }];
    }
    const places = keyPlaces(document, issue.path);
    const mappingPlace = placeOf(document, issue.path);
    return issue.keys.map((key) => ({
        offset: places.get(key) ?? mappingPlace,
        message: describeUnknownKey(issue, key),
    }));
}
function issuePlace(issue, document) {
    return placeAt(document, issue.path, issueDetails(issue)?.isKey ?? false);
}
function placeAt(document, path, isKey) {
    const place = placeOf(document, path);
    return isKey ? (keyPlaces(document, path.slice(0, -1)).get(String(path.at(-1))) ?? place) : place;
}
