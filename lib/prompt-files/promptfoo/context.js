import { decodeText } from '../decode-text.js';
import { quote } from '../quote.js';
import { readYaml } from '../read-yaml.js';
import { referencedPath } from '../referenced-path.js';
/** The path that a text names, where it is written as the name of a file. */
export function withoutScheme(reference) {
    return reference.replace(/^file:\/\//, '');
}
/** True for what stands for any number of files. */
export function isPattern(reference) {
    return /[*?[\]{}]/.test(reference);
}
/** The end of a file's name with its dot, in small letters; empty where there is none. */
export function extensionOf(reference) {
    return /\.[a-z0-9]+$/i.exec(reference)?.[0].toLowerCase() ?? '';
}
/**
 * The text of a file that the configuration names. What is wrong with it is found, and then there is none.
 * @param path of the name in `part`
 * @param reference from the configuration's folder on, with or without `file://`
 */
export function readNamedFile(context, part, path, reference) {
    const { findings, root } = context;
    const target = referencedPath(root.path, withoutScheme(reference));
    if (target === null) {
        findings.refuse(part, path, `expected a file in the repository, found ${quote(reference)}`);
        return null;
    }
    const bytes = context.lookUp(target);
    if (bytes === null) {
        findings.refuse(part, path, `expected the name of a file, but ${quote(target)} does not exist`);
        return null;
    }
    const decoded = decodeText(bytes);
    if (decoded.ok)
        return { path: target, text: decoded.text };
    findings.refuseText(target, decoded.text, [decoded.fault]);
    return null;
}
/** The same for a YAML or JSON file. */
export function readNamedYaml(context, part, path, reference) {
    const file = readNamedFile(context, part, path, reference);
    if (file === null)
        return null;
    const yaml = readYaml(file.text);
    if (yaml.ok)
        return { ...file, document: yaml.document, value: yaml.value, namedAt: part.namedAt ?? path };
    context.findings.refuseText(file.path, file.text, yaml.faults);
    return null;
}
