export function TryPage() {
  return <h1>TryPage</h1>;
}
