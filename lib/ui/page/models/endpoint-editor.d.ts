import type { EndpointView } from '../../api.ts';
interface EndpointEditorProps {
    /** Null for a new one. */
    readonly endpoint: EndpointView | null;
    /** With the name that was saved, or null. */
    readonly onClose: (saved: string | null) => void;
}
/** A form for one endpoint, that can be tested before it is saved. */
export declare function EndpointEditor({ endpoint, onClose }: EndpointEditorProps): import("preact").JSX.Element;
export {};
