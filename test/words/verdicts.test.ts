import { judge } from '../../src/domain/verdicts/judge';
import { type ReasonCode, type ReasonFacts, reason, type Verdict } from '../../src/domain/verdicts/verdict';
import { findingLine, verdictLine } from '../../src/words/lines';
import { explain, outcomeNames, sayOutcome, sayReason } from '../../src/words/verdicts';
import {
  checklistCard,
  citizens,
  communeTt25,
  ordinary,
  pointsCard,
  unknownArea,
} from '../domain/verdicts/cards';

/** Facts for every reason and what of them its sentence must say; the type asks for a line with every new reason. */
const reasons: { [C in ReasonCode]: [facts: ReasonFacts[C], ...says: string[]] } = {
  thresholdReached: [{ total: 84.5, threshold: 80 }, '84,5 điểm', '80 điểm'],
  belowThreshold: [{ total: 79.5, threshold: 80 }, '79,5 điểm', '80 điểm'],
  belowFloor: [{ criterion: '6', points: 4.5, floor: 5 }, 'Chỉ số 6', '4,5 điểm', 'dưới 5'],
  bandReached: [
    { total: 80, band: 'Khá', from: 70, to: 85, open: true, next: { band: 'Tốt', from: 85 } },
    '80 điểm',
    'Khá',
    '70',
    'dưới 85',
  ],
  betweenBands: [
    { total: 84.5, lower: 'Khá', upper: 'Tốt', next: { band: 'Tốt', from: 85 } },
    '84,5 điểm',
    'Khá',
    'Tốt',
  ],
  belowAllBands: [{ total: 40, lowest: 50, band: 'Trung bình' }, '40 điểm', '50 điểm'],
  zeroCriterion: [{ criterion: '3' }, 'Chỉ số 3', '0 điểm'],
  noEvidence: [{ criterion: '3' }, 'Chỉ số 3', 'minh chứng'],
  levelReached: [{ level: 2, met: 15 }, '15 chỉ tiêu', 'mức độ 2'],
  tooSoonToRise: [
    { recognised: { year: 2024, month: 3, day: 20 }, from: { year: 2025, month: 3, day: 20 } },
    '20/03/2024',
    '20/03/2025',
    'mức độ 2',
  ],
  indicatorNotMet: [{ indicator: '1.3', level: 1 }, 'Chỉ tiêu 1.3', 'mức độ 1'],
  shareNotReached: [
    { indicator: '5.1', level: 1, of: 'citizensWithTitle', count: 2998, total: 5000, atLeast: 60 },
    'Chỉ tiêu 5.1',
    '2.998/5.000 (59,96%)',
    'mức độ 1',
    '60%',
  ],
  setIncomplete: [
    { set: '448/QĐ-KHVN', missing: '3, threshold' },
    '448/QĐ-KHVN',
    'tiêu chí 3',
    'điểm công nhận',
  ],
  noSetForYear: [{ year: 2012 }, '2012'],
  yearUnknown: [{}, 'năm đánh giá'],
  markBlank: [{ criterion: '7' }, 'Chỉ số 7', 'chưa nhập'],
  markUnreadable: [{ criterion: '7', shown: 'nt' }, 'Chỉ số 7', '“nt”'],
  markDoubled: [{ criterion: '7', heading: 'CS7' }, 'Chỉ số 7', '“CS7”'],
  markOutOfRange: [{ criterion: '7', points: 11, max: 10 }, 'Chỉ số 7', '11 điểm', '10'],
  markOffStep: [{ criterion: '3', points: 7.3, step: 0.5 }, 'Chỉ số 3', '7,3', '0,5'],
  markNotApplicable: [{ criterion: '3', policy: null }, 'Chỉ số 3', 'không áp dụng'],
  nothingApplies: [{}, 'Không tiêu chí nào áp dụng'],
  leftOut: [{ criteria: '1', policy: 'rescale', points: 64, of: 70 }, 'Chỉ số 1', '64/70', 'thang điểm đủ'],
  figuresContradict: [
    { indicator: '5.1', count: 3000, total: 5000, knownCount: 2900, knownTotal: 5000 },
    'Chỉ tiêu 5.1',
    '3.000/5.000',
    '2.900/5.000',
  ],
  countOpen: [{ indicator: '4.1', count: 20, total: 24, open: 3 }, 'Chỉ tiêu 4.1', '20/24', '3'],
  notApplicableClaimed: [{ indicator: '1.3' }, 'Chỉ tiêu 1.3', 'không áp dụng'],
  organisationUnknown: [{ indicator: '3.4' }, 'Chỉ tiêu 3.4', 'loại'],
  totalContradicts: [{ typed: 80, sum: 79.5 }, '80', '79,5'],
  areaUnknown: [{ total: 75, ordinary: 80, difficult: 70 }, '75 điểm', '70', '80', 'vùng'],
  shareAreaUnknown: [
    { indicator: '5.2', level: 1, count: 2250, total: 5000, ordinary: 50, difficult: 40 },
    'Chỉ tiêu 5.2',
    '2.250/5.000 (45,0%)',
    '40%',
    '50%',
    'vùng',
  ],
  answerBlank: [{ indicator: '1.3', level: 2 }, 'Chỉ tiêu 1.3', 'mức độ 2'],
  figuresUnread: [{ indicator: '5.1', shown: 'hơn nửa' }, 'Chỉ tiêu 5.1', '“hơn nửa”'],
  figuresImpossible: [{ indicator: '5.1', count: 6000, total: 5000 }, 'Chỉ tiêu 5.1', '6.000/5.000'],
  partsContradict: [{ criterion: '1', typed: 20, sum: 23 }, 'Chỉ số 1', '20', '23'],
  repeated: [{ other: { sheet: 'Hộ', row: 3, column: 2 } }, 'B3', '“Hộ”'],
  severalPages: [
    { title: 'commune', year: 2024, other: { sheet: 'Xã', row: 2, column: 1 } },
    '2024',
    'A2',
    '“Xã”',
  ],
  notRegistered: [{}, 'đăng ký'],
};

describe('a reason says its numbers and its clause', () => {
  test.each(Object.entries(reasons))('%s', (code, [facts, ...says]) => {
    const sentence = sayReason(
      reason(code as ReasonCode, 'Điều 6', facts as ReasonFacts[ReasonCode]),
      'citizen',
    );
    for (const fragment of says) expect(sentence).toContain(fragment);
    expect(sentence).toMatch(/^[\p{Lu}\d].* \(Điều 6\)\.$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test('without a clause it has no brackets', () => {
    expect(sayReason(reason('yearUnknown', '', {}), 'family')).toBe('Phiếu chưa ghi năm đánh giá.');
  });

  test('long texts of a cell are shortened', () => {
    const long = 'chưa rõ '.repeat(50);
    for (const one of [
      reason('markUnreadable', '', { criterion: '1', shown: long }),
      reason('markDoubled', '', { criterion: '1', heading: long }),
    ]) {
      expect(sayReason(one, 'family').length).toBeLessThan(100);
    }
  });

  test.each([
    ['family', 'Tiêu chí 7 chưa nhập điểm.'],
    ['commune', 'Tiêu chí 7 chưa nhập điểm.'],
    ['citizen', 'Chỉ số 7 chưa nhập điểm.'],
  ] as const)('a criterion goes by the name it has for a %s', (title, sentence) => {
    expect(sayReason(reason('markBlank', '', { criterion: '7' }), title)).toBe(sentence);
  });
});

describe('an explanation', () => {
  const verdicts: [string, Verdict][] = [
    ['recognised', judge(pointsCard('citizen', Array(10).fill(8)), citizens, ordinary)],
    [
      'below line and floor',
      judge(pointsCard('citizen', [4, 4, 4, ...Array(7).fill(8)]), citizens, ordinary),
    ],
    ['nothing entered', judge(pointsCard('citizen', Array(10).fill('')), citizens, ordinary)],
    ['unknown area', judge(pointsCard('citizen', Array(10).fill(7.5)), citizens, unknownArea)],
    ['no answer at all', judge(checklistCard({}), communeTt25, ordinary)],
    ['no set', judge(pointsCard('clan', [1]), null, ordinary)],
  ];

  test.each(verdicts)('%s: one to three whole sentences', (_, verdict) => {
    const { text } = explain(verdict);
    const told = text.split(/(?<=\.) (?=[\p{Lu}\d])/u);
    expect(told.length).toBeGreaterThanOrEqual(1);
    expect(told.length).toBeLessThanOrEqual(3);
    for (const sentence of told) expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    const decisive = sayReason({ ...verdict.reasons[0]!, clause: '' }, verdict.title).slice(0, -1);
    expect(text.startsWith(decisive)).toBe(true);
  });
});

describe('an outcome in words', () => {
  test.each([
    [{ outcome: 'recognised', band: null, level: null }, 'Được công nhận'],
    [{ outcome: 'recognised', band: 'Tốt', level: null }, 'Được công nhận – loại Tốt'],
    [{ outcome: 'recognised', band: null, level: 1 }, 'Được công nhận – mức độ 1'],
    [{ outcome: 'notRecognised', band: null, level: null }, 'Chưa được công nhận'],
    [{ outcome: 'insufficient', band: null, level: null }, 'Chưa đủ căn cứ'],
  ] as const)('%j → %s', (verdict, words) => {
    expect(sayOutcome(verdict)).toBe(words);
    expect(words.startsWith(outcomeNames[verdict.outcome])).toBe(true);
  });
});

test('a verdict as a line carries its evidence', () => {
  const verdict = judge(pointsCard('citizen', [4, ...Array(9).fill(9)]), citizens, ordinary);
  expect(verdictLine(verdict)).toEqual({
    title: 'citizen',
    titleName: 'Công dân học tập',
    year: 2024,
    set: 'CONGDAN-324',
    version: null,
    sheet: 'Chấm điểm',
    row: 7,
    subject: 'Nguyễn Văn An',
    group: 'Tổ 1',
    total: 85,
    verdict: 'notRecognised',
    band: null,
    level: null,
    reasons: [
      {
        code: 'belowFloor',
        clause: 'Quyết định 324/QĐ-KHVN',
        message: 'Chỉ số 1 được 4 điểm, quy định không chỉ số nào dưới 5 (Quyết định 324/QĐ-KHVN).',
      },
    ],
    lacks: ['Chỉ số 1 thiếu 1 điểm để đủ 5.'],
  });
});

test('a finding as a line names its cell', () => {
  const place = { sheet: 'Hộ', row: 12, column: 28 };
  expect(findingLine({ code: 'year.unknown', place, facts: {} })).toMatchObject({
    sheet: 'Hộ',
    cell: 'AB12',
    severity: 'error',
    code: 'year.unknown',
  });
});
