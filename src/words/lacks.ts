import type { Counted } from '../domain/criteria/criteriaSet';
import { showNumber } from '../domain/text/show';
import type { Title } from '../domain/title';
import { type Lack, lacksOf } from '../domain/verdicts/lacks';
import type { Verdict } from '../domain/verdicts/verdict';
import { criterionName } from './titles';

const n = showNumber;

/** What a share counts, in the singular that stands behind a number. */
const countedNames: Record<Counted, string> = {
  citizensWithTitle: 'công dân',
  citizensTrained: 'công dân qua đào tạo',
  citizensWithDegree: 'công dân có trình độ đại học',
  membersDisciplined: 'thành viên',
  membersTrained: 'thành viên',
  membersInDigitalChange: 'thành viên',
  membersWithLanguage: 'thành viên',
  membersCommended: 'thành viên',
  membersWithTitle: 'thành viên',
  learnersWithTitle: 'người học',
  communesAtLevel: 'xã',
  districtsAtLevel: 'huyện',
};

function sayLack(lack: Lack, title: Title): string {
  switch (lack.kind) {
    case 'points':
      return lack.band === null
        ? `Thiếu ${n(lack.points)} điểm để đủ ${n(lack.line)} điểm.`
        : `Thiếu ${n(lack.points)} điểm để lên loại ${lack.band}.`;
    case 'criterion':
      return `${criterionName(title, lack.criterion)} thiếu ${n(lack.points)} điểm để đủ ${n(lack.floor)}.`;
    case 'zero':
      return `${criterionName(title, lack.criterion)} phải trên 0 điểm.`;
    case 'evidence':
      return lack.criterion.includes('.')
        ? `Chỉ tiêu ${lack.criterion} cần có minh chứng.`
        : `${criterionName(title, lack.criterion)} cần có minh chứng.`;
    case 'count':
      return `Chỉ tiêu ${lack.indicator} thiếu ${n(lack.more)} ${countedNames[lack.of]} để đạt mức độ ${lack.level}.`;
    case 'indicator':
      return `Chỉ tiêu ${lack.indicator} cần đạt mức độ ${lack.level}.`;
  }
}

/** What a verdict lacks for the title or the next band or level, nearest first, a sentence each. */
export const sayLacks = (verdict: Verdict): string[] =>
  lacksOf(verdict).map((lack) => sayLack(lack, verdict.title));
