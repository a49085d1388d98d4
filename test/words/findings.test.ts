import { type Finding, findingCodes, severityOf } from '../../src/domain/finding';
import { examineWard } from '../../src/domain/returns/examineWard';
import { sayFinding, severityNames } from '../../src/words/findings';
import { cases, filledSets } from '../domain/checks/cases';

const area = { difficultForCitizens: false, difficultForCommune: false };
const findingOf = (code: Finding['code']): Finding => {
  const { tabs, sets } = cases[code];
  return examineWard(tabs, sets ?? filledSets, area).findings.find((finding) => finding.code === code)!;
};

const accents = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;
const slips = /undefined|null|NaN|\[object|true|false|\d\.\d(?!\d\d)/;
const indicator = /Chỉ tiêu \d\.\d/;
const longest = 170;

/** The same finding with texts as long as a sheet allows them. */
const inflated = (finding: Finding): Finding => {
  const facts = Object.entries(finding.facts).map(([key, value]) => {
    if (key === 'other') return [key, { sheet: 'Trang '.repeat(16), row: 2000, column: 30 }];
    return [
      key,
      ['subject', 'shown', 'group', 'typed', 'of', 'meaning'].includes(key) ? 'Rất dài '.repeat(25) : value,
    ];
  });
  return { ...finding, facts: Object.fromEntries(facts) } as Finding;
};

describe('what an official reads', () => {
  test.each(findingCodes)('of %s is a fact and a step, short and whole', (code) => {
    const finding = findingOf(code);
    const { message, fix } = sayFinding(finding);
    for (const text of [message, fix]) {
      expect(text).toMatch(/^[\p{Lu}“].*[.…]$/u);
      expect(text).toMatch(accents);
      expect(text.replace(indicator, '')).not.toMatch(slips);
    }
    expect(message.length).toBeLessThanOrEqual(longest);
    expect(sayFinding(inflated(finding)).message.length).toBeLessThanOrEqual(longest);
    expect(severityNames[severityOf(finding)]).toMatch(accents);
  });

  test.each([
    [
      'score.aboveMax',
      'Hộ Lý Sao: Tiêu chí 1 đang ghi 35 điểm. Điểm tối đa là 30.',
      'Sửa ô C3, nhập điểm từ 0 đến 30.',
    ],
    [
      'score.blank',
      'Hộ Lý Sao: Tiêu chí 3 chưa nhập điểm. Ô trống không tính là 0 điểm.',
      'Nhập điểm vào ô E3. Nếu không được điểm nào thì nhập 0.',
    ],
    [
      'total.differs',
      'Lý Sao: tổng điểm đang ghi 94, cộng các tiêu chí được 94,3.',
      'Sửa tổng ở ô G3 thành 94,3, hoặc sửa điểm tiêu chí.',
    ],
    [
      'indicator.figureContradicts',
      'Chỉ tiêu 5.1, mức độ 1: ghi “Đạt”, số liệu là 2.998/5.000 (59,96%), quy định từ 60%.',
      'Xem lại số liệu hoặc kết quả ở hàng của ô B16.',
    ],
    [
      'set.incomplete',
      'Bộ tiêu chí theo QĐ 448/QĐ-KHVN còn thiếu điểm tối đa của tiêu chí 3, 4; điểm công nhận. Chưa đủ căn cứ để xét.',
      'Bấm Khuyến học ▸ Bộ tiêu chí, rồi điền phần thiếu theo văn bản của địa phương.',
    ],
    [
      'fund.unitMixed',
      'Ô D4 đang ghi “8.500 nghìn”, cột này tính bằng triệu đồng. Số tiền trong một cột phải cùng một đơn vị.',
      'Đổi số tiền ở ô D4 ra triệu đồng, chỉ gõ số.',
    ],
    [
      'decision.expired',
      'Ghi còn hiệu lực, nhưng đã hết hạn ngày 31/12/2023. Công nhận có giá trị 36 tháng tiếp theo năm được công nhận.',
      'Sửa tình trạng ở hàng của ô D3, hoặc xem lại ngày quyết định.',
    ],
  ] as const)('%s', (code, message, fix) => {
    expect(sayFinding(findingOf(code))).toEqual({ message, fix });
  });
});
