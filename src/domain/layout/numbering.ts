/** A column's number or letter, with the sum that forms print behind it: "(1)", "B", "3=2/1x100"; "(1)" typed may be -1. */
const columnNumber = /^\(?(?:-?\d{1,2}|[A-Z])\)?(?:\s*=[\d\s+\-*/x:%.,=()]+)?$/;

const widestGap = 3;

/** True for the filled cells of a row that numbers the columns: "A B 1 2", "(1) (2) 3=1+2". */
export const isNumbering = (filled: string[]): boolean =>
  filled.length >= 3 && filled.every((text) => columnNumber.test(text)) && isRising(filled);

/** Numbers of columns rise, with a small gap where a column was dropped; counts of a group do not. */
function isRising(texts: string[]): boolean {
  const numbers = texts.flatMap((text) => /^\(?-?(\d+)/.exec(text)?.[1] ?? []).map(Number);
  return numbers.every((number, at) => {
    const step = number - (numbers[at - 1] ?? number - 1);
    return step >= 1 && step <= widestGap;
  });
}
