import type { ModelDiagnosis } from '../../api.ts';
interface DiagnosisProps {
    /** Null while there is none. */
    readonly diagnosis: ModelDiagnosis | null;
    /** Whether a key went along. */
    readonly hasKey: boolean;
}
/** What a test of a connection found; read out when it comes. */
export declare function Diagnosis({ diagnosis, hasKey }: DiagnosisProps): import("preact").JSX.Element;
export {};
