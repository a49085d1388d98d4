/** Google wraps what other programs lack, and gives the result beside it; """ around COMPUTED_VALUE: spilled, no formula. */
const wrapped = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/;

/**
 * A file's formula as Sheets words it, with "="; '' for a cell that another cell's formula fills. Only the first cell of
 * a shared formula says it: "=" alone tells that the others have one.
 */
export function formulaText(stored: string): string {
  const own = wrapped.exec(stored)?.[1]?.replace(/""/g, '"');
  if (own === '"COMPUTED_VALUE"') return '';
  return `=${own ?? stored.replace(/_xlfn\.|_xlws\./g, '')}`;
}
