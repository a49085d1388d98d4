import type {
  OfficeLine,
  OfficeReport,
  OfficeWard,
  Reminder,
  ReminderPreview,
} from '../../src/district/calls';

/** A ward that handed up and waits, made up. */
export const waitingWard = (number: number, more: Partial<OfficeWard> = {}): OfficeWard => ({
  code: `HM${number}`,
  name: `Phường Hoa Mai ${number}`,
  state: 'Đã nộp, chờ nhận',
  on: '20/12/2024',
  late: number % 2 === 0,
  email: `hoamai${number}@example.vn`,
  phone: '0900 000 001',
  links: [`https://docs.google.com/spreadsheets/d/hoa-mai-${number}/edit`],
  because: '',
  canReceive: true,
  canOpen: false,
  canSendBack: true,
  ...more,
});

/** A report in which that many wards wait and four have something to do. */
export const officeReport = (waiting: number, more: Partial<OfficeWard> = {}): OfficeReport => ({
  state: 'ready',
  year: 2024,
  round: { name: '', lastDay: '15/12/2024' },
  counts: {
    ...{ submitted: waiting, received: 1, plain: 0, missing: 3, earlierRound: 0 },
    ...{ returned: 1, failed: 0, unread: 0 },
  },
  wards: [
    ...Array.from({ length: waiting }, (_, index) => waitingWard(index + 1, more)),
    waitingWard(99, { state: 'Đã nhận (đã khóa)', canReceive: false }),
  ],
});

export const reminder = (number: number, more: Partial<Reminder> = {}): Reminder => ({
  code: `TL${number}`,
  name: `Xã Trà Linh ${number}`,
  state: 'Chưa nộp',
  email: `tralinh${number}@example.vn`,
  takes: 1,
  subject: `Nhắc nộp số liệu khuyến học năm 2024: Xã Trà Linh ${number}`,
  text: `Kính gửi Hội Khuyến học Xã Trà Linh ${number},\nChưa nhận được bảng tính.`,
  today: null,
  changed: false,
  ...more,
});

export const preview = (reminders: Reminder[], quota = 90): ReminderPreview => ({
  state: 'ready',
  quota,
  everyone: 'Hội Khuyến học thị xã Hoa Mai nhắc nộp số liệu.',
  reminders,
});

export const line = (code: string, done: boolean): OfficeLine => ({
  code,
  name: `Phường ${code}`,
  done,
  text: done ? 'Đã nhận và khóa số liệu.' : 'Phường vừa rút lại số liệu.',
  fix: done ? '' : 'Bấm Khuyến học, chọn “Tổng hợp”.',
});
