import type { TownLine, TownTitleLine, WardLine } from '../../src/district/calls';
import { words } from './words';

/** The district's table for a terminal, with what counts and what does not. */
export function townTable(town: TownLine): string {
  const { columns, groups, sum, title, accounted, blank, duplicates } = words.town;
  const rows = [...town.wards.map(wardRow), sumRow(town, sum(having(town, 'consolidated')))];
  const basis = basisRow(town);
  const widths = columns.map((heading, column) =>
    Math.max(heading.length, ...[...rows, basis].map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => (column < 3 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ');
  const rule = '─'.repeat(line(columns).length);
  const over = (from: number, count: number) =>
    widths.slice(from, from + count).reduce((all, width) => all + width + 2, -2);
  const groupLine = `${' '.repeat(over(0, 3) + 2)}${centred(groups.family, over(3, 5))}  ${centred(groups.citizen, over(8, 5))}`;
  const counts = [having(town, 'consolidated'), having(town, 'failed'), having(town, 'notReported')] as const;
  return [
    title(town.town, town.year),
    rule,
    groupLine,
    line(columns),
    rule,
    ...rows.slice(0, -1).map(line),
    rule,
    line(rows[rows.length - 1]!),
    line(basis),
    rule,
    accounted(town.wards.length, ...counts),
    ...town.failed.map(({ name, reason, fix }) => `  ${name}: ${reason} ${fix}`),
    ...(town.duplicates.length > 0 ? [duplicates(town.duplicates.length)] : []),
    blank,
  ].join('\n');
}

const having = (town: TownLine, state: WardLine['state']): number =>
  town.wards.filter((ward) => ward.state === state).length;

const centred = (text: string, width: number): string => {
  const left = Math.max(0, Math.floor((width - text.length) / 2));
  return (' '.repeat(left) + text).padEnd(width);
};

const unknown = '–';
const number = (value: number | null): string => (value === null ? unknown : value.toLocaleString('vi-VN'));

function percent(count: number | null, of: number | null): string {
  if (count === null || of === null || of === 0) return unknown;
  return ((count * 100) / of).toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function wardRow(ward: WardLine): string[] {
  const head = [ward.code, ward.name, words.town.states[ward.state]];
  if (ward.titles === null) return [...head, ...Array<string>(10).fill(unknown), unknown];
  const cells = [ward.titles.family, ward.titles.citizen].flatMap(({ total, registered, recognised }) => [
    number(total),
    number(registered),
    number(recognised),
    percent(recognised, total),
    percent(recognised, registered),
  ]);
  return [...head, ...cells, number(ward.errors)];
}

function sumRow(town: TownLine, label: string): string[] {
  const cells = [town.totals.family, town.totals.citizen].flatMap((title: TownTitleLine) => [
    number(title.total),
    number(title.registered),
    number(title.recognised),
    percent(title.ofTotal.count, title.ofTotal.of),
    percent(title.ofRegistered.count, title.ofRegistered.of),
  ]);
  return ['', label, '', ...cells, number(town.wards.reduce((all, ward) => all + ward.errors, 0))];
}

/** Under each share the number of wards that know both of its numbers. */
function basisRow({ totals: { family, citizen } }: TownLine): string[] {
  const basis = (title: TownTitleLine) => [
    '',
    '',
    '',
    number(title.ofTotal.wards),
    number(title.ofRegistered.wards),
  ];
  return ['', words.town.basis, '', ...basis(family), ...basis(citizen), ''];
}
