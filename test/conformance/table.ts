import { allCases } from './cases';
import { UNVERIFIED } from './sources';

/** The page docs/conformance.md: how many lines each class has, and how many of them nobody has confirmed. */
export function conformancePage(): string {
  const classes = [...new Set(allCases.map(({ call }) => classOf(call)))].sort();
  const rows = classes.map((name) => {
    const lines = allCases.filter(({ call }) => classOf(call) === name);
    const methods = new Set(lines.map(({ call }) => call)).size;
    return `| ${name} | ${methods} | ${lines.length} | ${unverified(lines)} |`;
  });
  const methods = new Set(allCases.map(({ call }) => call)).size;
  return `# What is expected of Google, line by line

Each line of \`test/conformance/cases\` is a call, what must come of it, and who says so: a page of Google's documentation, a
public record, or nobody ("unverified"). None was checked at Google yet; how to do that stands in
[maintainers.md](maintainers.md#the-conformance-table). This page is written by
\`UPDATE_DOCS=1 npx jest test/conformance/coverage\`.

| class | methods | lines | of these unverified |
|---|---|---|---|
${rows.join('\n')}
| **all** | **${methods}** | **${allCases.length}** | **${unverified(allCases)}** |
`;
}

const classOf = (call: string): string => call.slice(0, call.lastIndexOf('.'));

const unverified = (lines: readonly { source: string }[]): number =>
  lines.filter(({ source }) => source === UNVERIFIED).length;
