/** A share in per cent, rounded: "45%", or with decimals "44.7%". */
export function percent(share: number, decimals = 0): string {
  return `${(share * 100).toFixed(decimals)}%`;
}
