import { repairable, repairOf } from '../../../src/domain/checks/repairs';
import { type FindingCode, findingCodes } from '../../../src/domain/finding';
import { examineWard } from '../../../src/domain/returns/examineWard';
import { drawnGrid } from '../../support/grids';
import { cases, filledSets } from './cases';

const area = { difficultForCitizens: false, difficultForCommune: false };

describe('a safe mending', () => {
  test.each(findingCodes)('is offered for %s only where nothing is left to decide', (code: FindingCode) => {
    const { tabs, sets } = cases[code];
    const found = examineWard(tabs, sets ?? filledSets, area).findings.find((one) => one.code === code)!;
    expect(repairOf(found) !== null).toBe(repairable.has(code));
  });

  test('types the sum over a wrong total, which changes no verdict', () => {
    const head = 'Năm 2024\nSTT | Chủ hộ | TC1 | TC2 | TC3 | TC4 | Tổng điểm';
    const tab = (total: string) => drawnGrid('Hộ', `${head}\n1 | Lý Sao | 30 | 30 | 20 | 14 | ${total}`);
    const { findings, judged } = examineWard([tab('93')], filledSets, area);
    const wrong = findings.find(({ code }) => code === 'total.differs')!;
    expect(repairOf(wrong)).toEqual({ place: { sheet: 'Hộ', row: 3, column: 7 }, typed: 93, value: 94 });
    expect(examineWard([tab('94')], filledSets, area).judged[0]?.verdict).toEqual(judged[0]?.verdict);
  });

  test('leaves a total to a person where it would lead to another result, and a formula always', () => {
    const head = 'Năm 2024\nSTT | Chủ hộ | TC1 | TC2 | TC3 | TC4 | Tổng điểm';
    const repairOfTotal = (total: string) => {
      const tab = drawnGrid('Hộ', `${head}\n1 | Lý Sao | 30 | 30 | 20 | 14 | ${total}`);
      const wrong = examineWard([tab], filledSets, area).findings.find(
        ({ code }) => code === 'total.differs',
      )!;
      return repairOf(wrong);
    };
    expect(repairOfTotal('70')).toBeNull();
    expect(repairOfTotal('=SUM(C3:E3)→93')).toBeNull();
  });

  test('reads a legacy font where only one font fits', () => {
    const place = { sheet: 'Hộ', row: 3, column: 2 };
    const facts = { shown: 'NguyÔn V¨n An' };
    expect(repairOf({ code: 'text.legacyFont', place, facts })?.value).toBe('Nguyễn Văn An');
    expect(repairOf({ code: 'text.legacyFont', place, facts: { shown: 'Hä François' } })).toBeNull();
  });
});
