// src/spo/counted.ts
/** `168,300` */
function thousands(value) {
	return value.toLocaleString("en-US");
}
/** `1 call`, `2 calls` */
function counted(value, singular, plural = `${singular}s`) {
	return `${thousands(value)} ${value === 1 ? singular : plural}`;
}
/** US dollars: `$0.06`, and four decimals below a cent; what costs anything is never shown as free. */
function dollars(value) {
	return value > 0 && value < .01 ? `$${Math.max(value, 1e-4).toFixed(4)}` : `$${value.toFixed(2)}`;
}
export { dollars as n, thousands as r, counted as t };
