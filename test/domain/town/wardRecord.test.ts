import { withoutPeople } from '../../../src/domain/town/wardRecord';
import { type Reason, reason, type Verdict } from '../../../src/domain/verdicts/verdict';
import { verdictLine } from '../../../src/words/lines';
import { counts, wardReturn } from './wards';

const secret = 'Nguyễn Văn Mẫu 0900 000 001';

const verdict = (reasons: Reason[]): Verdict => ({
  title: 'commune',
  set: 'TT25-2023',
  version: null,
  subject: { name: secret, group: secret, key: secret, identity: secret },
  year: 2024,
  place: { sheet: 'Cấp xã', row: 3, column: 2 },
  outcome: 'insufficient',
  total: null,
  band: null,
  level: null,
  reasons,
});

const kept = (reasons: Reason[]): Verdict =>
  withoutPeople(wardReturn(counts(1, 1, 1), { commune: verdict(reasons) }), 'khoa').commune!;

test.each<[Reason, string]>([
  [
    reason('markUnreadable', 'Điều 3', { criterion: '1', shown: secret }),
    'có ô ghi chữ, không phải số (Điều 3).',
  ],
  [
    reason('markDoubled', 'Điều 3', { criterion: '1', heading: secret }),
    'có hai cột, không rõ lấy cột nào (Điều 3).',
  ],
  [
    reason('figuresUnread', '', { indicator: '2.1', shown: secret }),
    'Chỉ tiêu 2.1 ghi số liệu chưa rõ số đạt và tổng số.',
  ],
])('what is kept of a ward’s verdict quotes no cell, and can still be said: %j', (quoting, said) => {
  const whole = kept([quoting]);
  expect(JSON.stringify(whole)).not.toContain('Mẫu');
  expect(verdictLine(whole).reasons[0]!.message).toContain(said);
});

test('codes, figures and places of its reasons stay', () => {
  const reasons = [
    reason('shareNotReached', 'Điều 4', {
      ...{ indicator: '1.1', level: 1 as const, of: 'citizensWithTitle' as const },
      ...{ count: 3, total: 10, atLeast: 70 },
    }),
    reason('answerBlank', '', { indicator: '1.2', level: 2 }),
  ];
  expect(kept(reasons)).toMatchObject({ outcome: 'insufficient', set: 'TT25-2023', reasons });
});
