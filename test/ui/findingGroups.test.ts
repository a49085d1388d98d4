import { factAndRule } from '../../src/ui/ward/factAndRule';
import { groupFindings } from '../../src/ui/ward/findingGroups';
import { finding, findings, mixedReport } from './reports';

describe('groups of findings', () => {
  test('errors come first, then warnings, then the rest; inside, causes before symptoms, the most frequent first', () => {
    const groups = groupFindings(mixedReport.findings);
    expect(groups.map(({ severity, code, findings }) => [severity, code, findings.length])).toEqual([
      ['error', 'score.blank', 4],
      ['error', 'score.aboveMax', 1],
      ['error', 'total.differs', 2],
      ['warning', 'subject.duplicate', 3],
      ['info', 'tab.copy', 1],
    ]);
  });

  test('findings are numbered through one severity', () => {
    const numbers = groupFindings(mixedReport.findings).map(({ findings }) =>
      findings.map(({ nth, of }) => `${nth}/${of}`),
    );
    expect(numbers).toEqual([
      ['1/7', '2/7', '3/7', '4/7'],
      ['5/7'],
      ['6/7', '7/7'],
      ['1/3', '2/3', '3/3'],
      ['1/1'],
    ]);
  });

  test('a finding keeps its key while others go, and two in one cell have two keys', () => {
    const twins = [finding({ cell: 'E9' }), finding({ cell: 'E9', message: 'Khác.' })];
    const keysOf = (lines: Parameters<typeof groupFindings>[0]) =>
      groupFindings(lines).flatMap((group) => group.findings.map(({ key }) => key));
    const before = keysOf([...findings(3), ...twins]);
    expect(new Set(before).size).toBe(5);
    expect(before.slice(1)).toEqual(keysOf([...findings(3).slice(1), ...twins]));
  });
});

describe('fact and rule of a message', () => {
  test.each`
    message                                              | parts
    ${'Tiêu chí 2 đang ghi 12 điểm. Điểm tối đa là 10.'} | ${['Tiêu chí 2 đang ghi 12 điểm.', 'Điểm tối đa là 10.']}
    ${'Hộ Trần V. An: tổng điểm đang ghi 1.234,5.'}      | ${['Hộ Trần V. An: tổng điểm đang ghi 1.234,5.']}
    ${'Hộ Trần V. An: chưa nhập. Ô trống không là 0.'}   | ${['Hộ Trần V. An: chưa nhập.', 'Ô trống không là 0.']}
    ${'Điểm đang ghi 12. Điểm tối đa là 10.'}            | ${['Điểm đang ghi 12.', 'Điểm tối đa là 10.']}
    ${'Đang ghi “a.\nb”. Cột này chỉ cộng được số.'}     | ${['Đang ghi “a.\nb”.', 'Cột này chỉ cộng được số.']}
    ${''}                                                | ${['']}
  `('$message', ({ message, parts }) => {
    expect(factAndRule(message)).toEqual(parts);
  });
});
