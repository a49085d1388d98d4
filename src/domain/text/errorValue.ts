const errorValue = /^#(?:REF|N\/A|NAME|DIV\/0|VALUE|NUM|NULL|ERROR)[!?]?$/i;

/** "#REF!" and its kin, as a cell shows them. */
export const isErrorValue = (shown: string): boolean => errorValue.test(shown.trim());
