import { showShare } from '../../domain/text/show';
import type { Title } from '../../domain/title';
import type { Chain, ChainLink } from '../../domain/town/chain';
import type { IndicatorState } from '../../domain/town/indicatorStates';
import type { Standing } from '../../domain/verdicts/indicatorStanding';
import type { KnownCount } from '../../domain/verdicts/knownElsewhere';
import type { Page, PageCell } from '../../sheets/page';
import { districtTitleWords as words } from '../../words/districtPages';
import { titleNames } from '../../words/titles';
import { sayReason } from '../../words/verdicts';

/** The tab of the indicators of Thông tư 25 for the district and the province: what is counted, and what is still open. */
export function districtTitlePage({ districts, province }: Chain, year: number): Page {
  const { columns } = words;
  const links = [
    ...districts.map((link) => ({ title: 'district' as const, link })),
    ...(province === null ? [] : [{ title: 'province' as const, link: province }]),
  ];
  const open = links.flatMap(({ link }) => link.indicators.filter((one) => !isSettled(one.level1))).length;
  return {
    heading: words.heading,
    lines: [words.counts(year, open), words.computed],
    columns: [
      { heading: columns.unit, width: 160 },
      { heading: columns.indicator, width: 70 },
      { heading: columns.name, width: 330 },
      { heading: columns.source, width: 110 },
      { heading: columns.level1, width: 150 },
      { heading: columns.level2, width: 150 },
      { heading: columns.evidence, width: 200 },
      { heading: columns.todo, width: 280 },
    ],
    rows: links.flatMap(({ title, link }) => link.indicators.map((one) => rowOf(title, link, one))),
    emphasised: [],
    frozenColumns: 2,
  };
}

const isSettled = ({ met }: Standing): boolean => met === true || met === 'notApplicable';

function rowOf(title: Title, { name, verdict }: ChainLink, indicator: IndicatorState): PageCell[] {
  const { id, name: text, counted, level1, level2, evidence } = indicator;
  const page = verdict === null ? words.noPage : words.onPage;
  return [
    name === '' ? titleNames[title] : name,
    id,
    text,
    counted === null ? page : words.counted,
    stands(level1, counted?.level1 ?? null),
    stands(level2, counted?.level2 ?? null),
    evidence,
    isSettled(level1) ? null : toDo(level1, title),
  ];
}

function stands({ met }: Standing, counted: KnownCount | null): string {
  const state =
    met === 'notApplicable'
      ? words.notApplicable
      : met === null
        ? words.unknown
        : met
          ? words.met
          : words.notMet;
  return counted === null ? state : `${state}: ${showShare(counted.count, counted.total)}`;
}

function toDo(standing: Standing, title: Title): string {
  if (!('reason' in standing)) return '';
  return standing.reason.code === 'answerBlank' ? words.prove : sayReason(standing.reason, title);
}
