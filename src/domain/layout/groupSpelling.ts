import { hasAccents } from '../text/accents';
import { fold } from '../text/fold';
import { groupKey } from './groups';
import type { Table } from './table';

/**
 * The tables of a workbook, tab by tab, with every group named in one spelling: a name typed without any accent is
 * taken for the only group that reads like it with accents ("Thon Ha" → "Thôn Hạ"). Where two do, it stays its own.
 */
export function inOneSpelling(tabs: Table[][]): Table[][] {
  const names = new Set(tabs.flat().flatMap(({ records }) => records.map(({ group }) => group ?? '')));
  const spellings = spellingsOf(names);
  if (spellings.size === 0) return tabs;
  const spelled = (group: string | null) => (group === null ? null : (spellings.get(group) ?? group));
  return tabs.map((tables) =>
    tables.map((table) => ({
      ...table,
      records: table.records.map(({ row, group }) => ({ row, group: spelled(group) })),
    })),
  );
}

/** The names that stand for another group's spelling, with that spelling. */
function spellingsOf(names: ReadonlySet<string>): Map<string, string> {
  const accentedByBareKey = new Map<string, Map<string, string>>();
  for (const name of names) {
    if (!hasAccents(name)) continue;
    const key = groupKey(name);
    const alike = accentedByBareKey.get(fold(key)) ?? new Map<string, string>();
    if (!alike.has(key)) alike.set(key, name);
    accentedByBareKey.set(fold(key), alike);
  }
  const spellings = new Map<string, string>();
  for (const name of names) {
    if (hasAccents(name)) continue;
    const [only, another] = accentedByBareKey.get(groupKey(name)) ?? [];
    if (only !== undefined && another === undefined && only[0] !== groupKey(name))
      spellings.set(name, only[1]);
  }
  return spellings;
}
