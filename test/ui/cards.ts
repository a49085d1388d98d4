import type { CardForm, EntryList, EntryOpening, FormField, SaveAnswer } from '../../src/ward/calls';

export const list: EntryList = {
  sheet: 'Tổ 3',
  top: 1,
  title: 'family',
  titleName: 'Gia đình học tập',
  year: 2024,
  subjects: [
    { row: 3, name: 'Nguyễn Văn Ước', group: 'Tổ 3' },
    { row: 4, name: 'Trần Thị Ưu', group: 'Tổ 3' },
    { row: 5, name: 'Nguyễn Thị Ấm', group: 'Tổ 4' },
  ],
};

export const opening = (...lists: EntryList[]): EntryOpening => ({ book: 'b1', lists });

const field = (id: string, column: number, text: string, more: Partial<FormField> = {}): FormField => ({
  id,
  kind: 'points',
  criterion: id,
  label: `Tiêu chí ${id}`,
  name: 'Học tập của trẻ em trong gia đình',
  max: 30,
  column,
  sumOf: [],
  doubled: false,
  cell: 'D4',
  text,
  locked: null,
  ...more,
});

/** A card of three criteria, one of them a formula's, with evidence. */
export const form = (more: Partial<CardForm> = {}): CardForm => ({
  list: { sheet: 'Tổ 3', top: 1 },
  row: 4,
  who: '2|Trần Thị Ưu|Tổ 3',
  name: 'Trần Thị Ưu',
  group: 'Tổ 3',
  asksGroup: 'column',
  groups: ['Tổ 3', 'Tổ 4'],
  fields: [
    field('1', 3, '20'),
    field('2', 4, ''),
    field('3', 5, '15', { locked: 'formula' }),
    field('evidence', 6, '', { kind: 'evidence', criterion: null, label: 'Minh chứng', name: 'Minh chứng' }),
  ],
  mayNotApply: false,
  line: 'Mức công nhận là từ 70 điểm.',
  lacks: null,
  verdict: null,
  ...more,
});

export const newForm = form({ row: null, who: '', name: '', group: null });

/** A card whose first criterion has columns for its parts, and one for their sum. */
export const partsForm = (more: Partial<CardForm> = {}): CardForm =>
  form({
    fields: [
      ...['1a', '1b', '1c'].map((id, at) => field(id, 3 + at, '9', { max: 10, name: `Mục ${id}` })),
      field('1', 6, '27', { sumOf: ['1a', '1b', '1c'], name: 'Cộng' }),
      field('2', 7, '20'),
    ],
    ...more,
  });

/** The answer to a save of points for criterion 2. */
export const savedAnswer = (points: string): SaveAnswer => {
  const card = form();
  const fields = card.fields.map((one) => (one.id === '2' ? { ...one, text: points } : one));
  const { row, who, name, group } = card;
  return {
    kind: 'saved',
    at: '14:05',
    card: {
      ...card,
      fields,
      verdict: 'Chưa được công nhận.',
    },
    list,
    undo: { list: card.list, row, who, name, group, values: { '2': '' }, before: { '2': points } },
    remark: null,
  };
};
