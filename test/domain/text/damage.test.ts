import fc from 'fast-check';
import { damageOf } from '../../../src/domain/text/damage';
import { decodeTcvn3, decodeVni } from '../../../src/domain/text/legacyFonts';

test.each([
  'H? nghèo',
  'Ð?a ch?',
  'Tr?n V?n A',
  'T? dân ph? s? 3',
  'Tên ch? h?',
  'CH? H?',
  'S? di?n tho?i',
  'Nguy\uFFFDn',
])('%j lost letters', (text) => {
  expect(damageOf(text)).toBe('damaged');
});

test.each([
  'NguyÔn V¨n An',
  'Hä vµ tªn chñ hé',
  'Tæng ®iÓm',
  '§iÓm',
  'Th\u00ADëng',
  'Céng ®ång häc tËp',
  'Nguyeãn Vaên An',
  'Hoï vaø teân chuû hoä',
  'Toång ñieåm',
  'TRAÀN THÒ BÍCH',
])('%j is written for a legacy font', (text) => {
  expect(damageOf(text)).toBe('legacyFont');
});

test.each([
  'Đạt chưa?',
  'Có/không?',
  'Ai đi họp? Nhớ ghi tên',
  'x ?',
  '?',
  'HTX?',
  'https://vi.du/trang?ma=cu',
  'Krông Nô',
  "H'Hen Niê",
  'Đắk Lắk',
  'François Müller',
  'Tên¹',
  '10½ m²',
  '© 2024',
  'Ho ten chu ho',
  '',
])('%j is left alone', (text) => {
  expect(damageOf(text)).toBeNull();
});

/** Real words with the rarer vowels, endings and both habits of placing the tone. */
const words = (
  'hoà hòa khoẻ khỏe uý úy quý quỳ thuý thúy khuỷu khuya nghiêng quyển tuyết xoong boong ngoằn ngoèo thuở huơ ' +
  'giếng gì gìn giặt giữa quạu quấy quốc quơ uống ướt ưu ỷ ý yếu yên iêu kiêu nguệch ngoạc huỳnh hoạch ' +
  'xuân xoắn loắt choắt tuếch toác nguyễn trần lê phạm hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý ' +
  'gia đình học tập dòng họ cộng đồng đơn vị công dân khuyến phường xã thị trấn tổ dân phố thôn ấp bản ' +
  'điểm tiêu chí chỉ số tổng kết quả đạt chưa ghi chú người lập biểu chủ tịch năm tháng ngày cũ mới ' +
  'sứ ngã ngũ rũ hũ mũ lũ đũa sữa cửa lúa múa mía bìa tía kìa ẩm ỉu xìu ầm ĩ ồn ào ôi ối ơi ới'
).split(' ');

test('proper Vietnamese raises no alarm, in any case and Unicode form', () => {
  const phrase = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((some) => some.join(' '));
  const spelling = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize('NFD'),
    (text: string) => `${text}?`,
  );
  fc.assert(
    fc.property(phrase, spelling, (text, spelt) => {
      expect(damageOf(spelt(text))).toBeNull();
    }),
  );
});

test('the two legacy fonts are understood', () => {
  expect(decodeTcvn3('®iÓm')).toBe('điểm');
  expect(decodeTcvn3('§Æng ThÞ Thuû')).toBe('Đặng Thị Thuỷ');
  expect(decodeTcvn3('Th\u00ADëng')).toBe('Thưởng');
  expect(decodeVni('ñieåm')).toBe('điểm');
  expect(decodeVni('thöôûng')).toBe('thưởng');
  expect(decodeVni('nguyeãn thò thuyû')).toBe('nguyễn thị thuỷ');
});
