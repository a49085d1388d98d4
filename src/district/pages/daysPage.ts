import { toIso } from '../../domain/text/date';
import type { Progress } from '../../domain/town/progress';
import { type Page, shareCell } from '../../sheets/page';
import { showIso } from '../../words/districtPages';
import { progressWords, daysWords as words } from '../../words/districtProgress';

/** The tab "Nhận theo ngày": what came each day, and all that had come by then. */
export function daysPage(progress: Progress): Page {
  const { columns } = words;
  const { round, expected, counts, days } = progress;
  const dated = days[days.length - 1]?.soFar ?? 0;
  const lastDay = round && toIso(round.lastDay);
  return {
    heading: words.heading,
    lines: [progressWords.counts(progress), words.undated(counts.received - dated)],
    columns: [
      { heading: columns.day, width: 200 },
      { heading: columns.came, width: 140 },
      { heading: columns.soFar, width: 170 },
      { heading: columns.share, width: 140 },
    ],
    rows: days.map(({ day, came, soFar }) => [
      day === lastDay ? words.deadlineDay(showIso(day)) : showIso(day),
      came,
      soFar,
      shareCell(soFar, expected),
    ]),
    emphasised: days.flatMap(({ day }, at) => (day === lastDay ? [at] : [])),
  };
}
