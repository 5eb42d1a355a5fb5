import { atPath } from '../describe-problem.js';
import { schemaFaults } from '../schema-faults.js';
import { locationAt } from '../source-location.js';
import { placeOf } from '../yaml-place.js';
/** What is wrong with a configuration, and what of it is not used; notices name each thing once. */
export class Findings {
    faults = [];
    elsewhere = [];
    noticed = new Map();
    configuration;
    constructor(configuration) {
        this.configuration = configuration;
    }
    get areGood() {
        return this.faults.length === 0 && this.elsewhere.length === 0;
    }
    get notices() {
        return [...this.noticed.values()];
    }
    /** What makes the configuration invalid, at a path in one of its parts. */
    refuse(part, path, sentence) {
        this.add(part, [{ offset: placeOf(part.document, path), message: atPath(path, sentence) }]);
    }
    /** What a schema refused in one of the parts. */
    refuseIssues(part, error) {
        this.add(part, schemaFaults(error, part));
    }
    /** What is wrong with the text of a file that the configuration names. */
    refuseText(path, text, faults) {
        for (const { offset, message } of faults) {
            this.elsewhere.push({ location: locationAt(path, text, offset), message });
        }
    }
    /** What is not used. In a file that the configuration names it has the place of that name. */
    notice(part, path, sentence) {
        if (this.noticed.has(sentence))
            return;
        const offset = placeOf(this.configuration.document, part.namedAt ?? path);
        this.noticed.set(sentence, { offset, message: sentence });
    }
    add(part, faults) {
        if (part.namedAt === null)
            this.faults.push(...faults);
        else
            this.refuseText(part.path, part.text, faults);
    }
}
