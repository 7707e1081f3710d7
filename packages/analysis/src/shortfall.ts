/** Σ (largest − value): how far all stay behind the first. */
export function shortfall(values: Float64Array): number {
  const largest = values.reduce((most, value) => Math.max(most, value), 0)
  return values.reduce((sum, value) => sum + largest - value, 0)
}
