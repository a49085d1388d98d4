import { calendarDate } from '../../src/domain/text/date';
import {
  type Addressee,
  letterTo,
  letterToAll,
  type Occasion,
  reminderWords,
} from '../../src/words/districtReminders';

const occasion: Occasion = {
  asks: 'Hội Khuyến học thị xã Hoa Mai',
  account: 'hoamai@example.vn',
  year: 2024,
  round: { name: 'Quý 4', lastDay: calendarDate(2024, 12, 15) },
  today: calendarDate(2024, 12, 1),
};

const ward = (more: Partial<Addressee>): Addressee => ({
  name: 'Phường Mẫu',
  standing: 'notReported',
  because: '',
  kinds: [],
  parts: [],
  ...more,
});

describe('a letter', () => {
  test('says what is missing, by when, what to do and who asks', () => {
    expect(letterTo(ward({}), occasion)).toEqual({
      subject: 'Nhắc nộp số liệu khuyến học năm 2024: Phường Mẫu',
      text: [
        'Kính gửi Hội Khuyến học Phường Mẫu,',
        '',
        'Hội Khuyến học thị xã Hoa Mai đang tổng hợp số liệu khuyến học năm 2024.',
        'Chưa nhận được bảng tính của phường.',
        'Hạn nộp quý 4: 15/12/2024.',
        'Việc cần làm: Mở bảng tính của phường, bấm Khuyến học, chọn “Nộp số liệu”. Gửi lại liên kết bảng tính về hoamai@example.vn.',
        'Nếu đã nộp thì không cần làm gì thêm.',
        '',
        'Trân trọng cảm ơn.',
        'Hội Khuyến học thị xã Hoa Mai',
        'hoamai@example.vn',
      ].join('\n'),
    });
  });

  test.each<[string, Partial<Addressee>, string]>([
    ['sent back', { standing: 'returned', because: 'Thiếu tổ 4' }, 'Lý do: Thiếu tổ 4.'],
    ['sent back with a full stop', { standing: 'returned', because: 'Thiếu tổ 4.' }, 'Lý do: Thiếu tổ 4.\n'],
    ['not handed up', { standing: 'notHandedUp' }, 'chưa bấm “Nộp số liệu”'],
    ['not shared', { standing: 'failed', kinds: ['notAllowed'] }, 'thêm hoamai@example.vn, chọn quyền'],
    ['lacking a part', { standing: 'failed', parts: ['Xã Cũ'] }, 'Còn thiếu bảng tính của: Xã Cũ.'],
  ])('to a ward that is %s', (_, more, part) => {
    expect(letterTo(ward(more), occasion).text).toContain(part);
  });

  test('tells that the last day is over, and is silent where nobody set one', () => {
    const late = letterTo(ward({}), {
      ...occasion,
      round: { name: '', lastDay: calendarDate(2024, 12, 15) },
      today: calendarDate(2024, 12, 16),
    });
    expect(late.text).toContain('Hạn nộp: 15/12/2024, nay đã quá hạn.');
    expect(letterTo(ward({}), { ...occasion, round: null }).text).not.toContain('Hạn');
  });
});

test('the text for all names everybody under what is missing', () => {
  const wards = [
    { name: 'Phường Một', standing: 'returned' },
    { name: 'Phường Hai', standing: 'notReported' },
    { name: 'Phường Ba', standing: 'notReported' },
  ] as const;
  expect(letterToAll([...wards], occasion)).toContain(
    'Chưa nộp: Phường Hai, Phường Ba.\nTrả lại, chờ nộp lại: Phường Một.',
  );
});

test.each([
  ['thị xã Hoa Mai', 'Hội Khuyến học thị xã Hoa Mai'],
  ['Hội Khuyến học huyện Sen', 'Hội Khuyến học huyện Sen'],
  ['', 'Hội Khuyến học cấp trên'],
])('“%s” asks as %s', (town, asks) => {
  expect(reminderWords.asks(town)).toBe(asks);
});
