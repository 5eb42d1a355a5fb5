/** `168,300` */
export function thousands(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1 call`, `2 calls` */
export function counted(value: number, singular: string, plural = `${singular}s`): string {
  return `${thousands(value)} ${value === 1 ? singular : plural}`;
}

/** US dollars: `$0.06`, and four decimals below a cent; what costs anything is never shown as free. */
export function dollars(value: number): string {
  return value > 0 && value < 0.01 ? `$${Math.max(value, 0.0001).toFixed(4)}` : `$${value.toFixed(2)}`;
}
