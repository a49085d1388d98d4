/** A total with two decimals, cut and never rounded up, so that no line seems reached that is not. */
export const shownTotal = (total: number | null): number | null =>
  total === null ? null : Math.floor(total * 100 + 1e-6) / 100;
