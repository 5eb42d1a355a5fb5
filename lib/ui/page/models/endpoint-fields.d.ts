import { type EndpointDraft } from './endpoint-draft.ts';
interface EndpointFieldsProps {
    readonly draft: EndpointDraft;
    /** Whether a key is saved. */
    readonly hasKey: boolean;
    readonly onChange: (change: Partial<EndpointDraft>) => void;
}
/** The inputs of an endpoint. */
export declare function EndpointFields({ draft, hasKey, onChange }: EndpointFieldsProps): import("preact").JSX.Element;
export {};
