import type { EndpointView } from '../../api.ts';
interface EndpointItemProps {
    readonly endpoint: EndpointView;
    readonly onEdit: () => void;
    readonly onDelete: () => void;
}
/** A saved endpoint in one or two lines, and what a test of it found. */
export declare function EndpointItem({ endpoint, onEdit, onDelete }: EndpointItemProps): import("preact").JSX.Element;
export {};
