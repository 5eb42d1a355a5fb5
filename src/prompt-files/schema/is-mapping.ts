/** True for what a YAML or JSON mapping becomes, and for none of the other objects that a YAML tag can make. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
