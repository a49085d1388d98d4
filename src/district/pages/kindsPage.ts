import { kindsInTown } from '../../domain/town/findingKinds';
import type { TownReport } from '../../domain/town/townReport';
import type { Page } from '../../sheets/page';
import { kindsWords as words } from '../../words/districtPages';
import { kindNames } from '../../words/findingKinds';
import { severityNames } from '../../words/findings';

/** The tab "Lỗi các phường": what is wrong in the wards' workbooks, by kind, and who has it. */
export function kindsPage({ wards }: TownReport): Page {
  const { columns } = words;
  const read = wards.filter(({ returns }) => returns.length > 0).length;
  return {
    heading: words.heading,
    lines: [words.counts(read, wards.length)],
    columns: [
      { heading: columns.severity, width: 130 },
      { heading: columns.kind, width: 280 },
      { heading: columns.count, width: 80 },
      { heading: columns.wards, width: 90 },
      { heading: columns.where, width: 620 },
    ],
    rows: kindsInTown(wards).map(({ code, severity, count, wards: having }) => [
      severityNames[severity],
      kindNames[code],
      count,
      having.length,
      having.map((ward) => words.where(ward.name, ward.count)).join('; '),
    ]),
    emphasised: [],
    frozenColumns: 2,
  };
}
