import { type Document, type ParsedNode } from 'yaml';
import type { TextFault } from './decode-text.ts';
export type YamlReading = {
    readonly ok: true;
    readonly document: Document<ParsedNode>;
    readonly value: unknown;
} | {
    readonly ok: false;
    readonly faults: readonly TextFault[];
};
/**
 * Reads one YAML document whose nodes know their place in the text; merge keys are followed. Never throws:
 * whatever is wrong with the text comes back as faults.
 */
export declare function readYaml(text: string): YamlReading;
