import { columnOf } from '../table';
import type { SummaryField } from '../tabs/summaryLayouts';
import type { Planter } from './planter';

/** Spoils the summary by group: families 1 (thousands), 6, 8 (a group's old name) and 15. */
export function plantSummaryErrors(planter: Planter): void {
  const { place, rows } = planter.book.summary!;
  const seen = (group: number, field: SummaryField): number =>
    Number(place.sheet.getCell(rows[group - 1]!, columnOf(place, field)).value);
  const put = (kind: string, group: number, field: SummaryField, value: number | string | null) =>
    planter.put(kind, place.sheet, rows[group - 1]!, columnOf(place, field), value);
  const note = (group: number, words: string) => {
    place.sheet.getCell(rows[group - 1]!, columnOf(place, 'note')).value = words;
  };

  put('6-recognisedAboveRegistered', 1, 'recognised', seen(1, 'registered') + 4);
  put('6-registeredAboveTotal', 2, 'registered', seen(2, 'households') + 3);
  put('6-percentAbove100', 3, 'rate', 112.5);
  put('6-percentScale', 4, 'rate', 0.85);
  const ofRegistered = Math.round((seen(5, 'recognised') / seen(5, 'registered')) * 1000) / 10;
  put('6-mixedDenominator', 5, 'rate', ofRegistered);
  put('1-thousandsDotNumber', 6, 'adults', 1.104);
  put('1-thousandsDotText', 7, 'adults', '1.104');
  put('8-groupOldName', 10, 'group', 'Tổ dân phố số 31 (tên cũ, đã nhập tổ)');
  put('15-groupBlank', 8, 'registered', null);
  put('15-groupBlank', 8, 'recognised', null);
  note(8, 'chưa nộp');
  put('15-zeroForMissing', 9, 'registered', 0);
  put('15-zeroForMissing', 9, 'recognised', 0);
  note(9, 'chưa nộp');
}
