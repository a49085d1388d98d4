/** How a locality makes one result of five. No text that was read says how, so nothing is chosen for it. */
export const fiveYearRules = ['list', 'worst', 'commonest', 'average'] as const;

export type FiveYearRule = (typeof fiveYearRules)[number];
