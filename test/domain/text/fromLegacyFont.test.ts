import { fromLegacyFont } from '../../../src/domain/text/fromLegacyFont';

test.each([
  ['NguyÔn V¨n An', 'Nguyễn Văn An'],
  ['Hä vµ tªn chñ hé', 'Họ và tên chủ hộ'],
  ['Tæng ®iÓm', 'Tổng điểm'],
  ['Céng ®ång häc tËp', 'Cộng đồng học tập'],
  ['Nguyeãn Vaên An', 'Nguyễn Văn An'],
  ['Hoï vaø teân chuû hoä', 'Họ và tên chủ hộ'],
  ['TRAÀN THÒ BÍCH', 'TRẦN THỊ BÍCH'],
])('%j is %j', (typed, meant) => {
  expect(fromLegacyFont(typed)).toBe(meant);
});

test.each(['François Müller', '10½ m²', 'Hä François'])('%j is not decoded', (typed) => {
  expect(fromLegacyFont(typed)).toBeNull();
});
