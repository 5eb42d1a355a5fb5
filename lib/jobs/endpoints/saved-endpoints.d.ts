import { z } from 'zod';
import type { Role } from '../../spo/ports.ts';
/** A model at an address, and how it is called. */
export interface Endpoint {
    readonly name: string;
    /** Up to and without `/chat/completions`. */
    readonly baseUrl: string;
    readonly model: string;
    /** 0 to 2; null is not sent. */
    readonly temperature: number | null;
    /** Null is not sent. */
    readonly reasoningEffort: string | null;
    /** Null for an endpoint that takes calls without a key. */
    readonly apiKey: string | null;
}
/** For each role the name of an endpoint, or `SIMULATED`. The simulated models are all three or none. */
export type RoleChoice = Readonly<Record<Role, string>>;
export interface SavedEndpoints {
    readonly endpoints: readonly Endpoint[];
    readonly roles: RoleChoice;
}
/** An endpoint as a form gives it. */
export interface EndpointForm extends Omit<Endpoint, 'apiKey'> {
    /** The name that it was saved under, when it is being renamed or edited; null for a new one. */
    readonly previousName: string | null;
    /** Null keeps the saved key; an empty text is for endpoints without one. */
    readonly apiKey: string | null;
}
export declare const ALL_SIMULATED: RoleChoice;
export declare const NO_ENDPOINTS: SavedEndpoints;
export declare const roleChoiceSchema: z.ZodType<RoleChoice>;
export declare const endpointFormSchema: z.ZodType<EndpointForm>;
export declare const savedEndpointsSchema: z.ZodObject<{
    version: z.ZodLiteral<1>;
    endpoints: z.ZodArray<z.ZodType<Endpoint, unknown, z.core.$ZodTypeInternals<Endpoint, unknown>>>;
    roles: z.ZodType<Readonly<Record<Role, string>>, unknown, z.core.$ZodTypeInternals<Readonly<Record<Role, string>>, unknown>>;
}, z.core.$strict>;
/** @throws SpoError `bad-input` for a name that is not saved, with those that are */
export declare function endpointNamed(saved: SavedEndpoints, name: string): Endpoint;
/**
 * The endpoint that a form describes. A saved key stays with its address: it is never sent to another one.
 * @throws SpoError `bad-input` for an address without encryption, or a key that would be kept for another address
 */
export declare function endpointOfForm(saved: SavedEndpoints, form: EndpointForm): Endpoint;
/**
 * With the endpoint of a form added, or in the place of the one that it was.
 * @throws SpoError `bad-input`; `conflict` for a name that another endpoint has
 */
export declare function withEndpoint(saved: SavedEndpoints, form: EndpointForm): SavedEndpoints;
/** Without an endpoint. Roles that it played leave all roles to the simulated models. @throws SpoError `bad-input` */
export declare function withoutEndpoint(saved: SavedEndpoints, name: string): SavedEndpoints;
/** @throws SpoError `bad-input` for a name that is not saved, or simulated and real models together */
export declare function withRoles(saved: SavedEndpoints, roles: RoleChoice): SavedEndpoints;
