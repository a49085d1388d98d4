import { repairable } from '../../src/domain/checks/repairs';
import { type FindingCode, findingCodes, severityOf } from '../../src/domain/finding';
import { examineWard } from '../../src/domain/returns/examineWard';
import { sayFinding, severityNames } from '../../src/words/findings';
import { findingsWords } from '../../src/words/wardSidebars';
import { cases, filledSets } from '../domain/checks/cases';

/** What the list is divided by; the numbers are the kinds of errors that sheets of wards typically have. */
export const families = {
  numbers: '1. Số ghi không đọc được, ghi sai kiểu',
  points: '2. Điểm quá mức, âm, để trống, cộng không khớp',
  rating: '3. Xếp loại, kết quả trái với điểm',
  evidence: '4. Có điểm, có kết quả mà thiếu minh chứng',
  bands: '5. Điểm nằm giữa hai mức xếp loại',
  counts: '6. Số đếm và tỷ lệ trái nhau',
  twice: '7. Ghi trùng người, dòng họ, đơn vị',
  spelling: '8. Tên tổ, chữ mất dấu, bộ chữ cũ',
  titles: '9. Tên danh hiệu ghi khác',
  sets: '10. Bộ tiêu chí sai năm, thiếu, sai số',
  layout: '11. Trang, cột, hàng chưa hiểu',
  fund: '12. Quỹ khuyến học: đơn vị tiền, ngày tháng',
  decisions: '13. Quyết định công nhận',
  council: '14. Hội đồng đánh giá',
  blank: '15. Ô đếm chưa nhập',
} as const;

type Family = keyof typeof families;

export const familyOf: Record<FindingCode, Family> = {
  'score.aboveMax': 'points',
  'score.negative': 'points',
  'score.blank': 'points',
  'score.unreadable': 'numbers',
  'score.asDate': 'numbers',
  'score.otherScale': 'numbers',
  'score.offStep': 'points',
  'score.notApplicable': 'points',
  'score.errorValue': 'numbers',
  'score.zeroRated': 'rating',
  'score.noEvidence': 'evidence',
  'part.sumDiffers': 'points',
  'total.differs': 'points',
  'total.betweenBands': 'bands',
  'result.contradicts': 'rating',
  'subject.missingName': 'layout',
  'subject.formulaName': 'layout',
  'subject.duplicate': 'twice',
  'subject.namesake': 'twice',
  'answer.unmatched': 'twice',
  'answer.listed': 'twice',
  'registered.unclear': 'layout',
  'registered.scoredUnticked': 'counts',
  'text.tooLong': 'layout',
  'text.damaged': 'spelling',
  'text.legacyFont': 'spelling',
  'header.duplicateMeaning': 'layout',
  'header.criterionMissing': 'layout',
  'header.maxDiffers': 'sets',
  'set.wrongYear': 'sets',
  'set.incomplete': 'sets',
  'set.sumDiffers': 'sets',
  'set.unreadable': 'sets',
  'set.contradicts': 'sets',
  'set.regionUnknown': 'sets',
  'set.againstText': 'sets',
  'set.otherThanRead': 'sets',
  'set.twice': 'sets',
  'year.unknown': 'sets',
  'year.differs': 'sets',
  'title.unknown': 'titles',
  'title.variant': 'titles',
  'page.nameless': 'layout',
  'page.several': 'twice',
  'indicator.noEvidence': 'evidence',
  'indicator.notProven': 'evidence',
  'page.kindUnknown': 'layout',
  'indicator.blank': 'points',
  'indicator.twice': 'twice',
  'indicator.countsNeeded': 'counts',
  'indicator.countAboveTotal': 'counts',
  'indicator.countDiffers': 'counts',
  'indicator.figureContradicts': 'rating',
  'count.recognisedAboveRegistered': 'counts',
  'count.registeredAboveTotal': 'counts',
  'count.blank': 'blank',
  'count.unreadable': 'numbers',
  'count.differs': 'counts',
  'count.twice': 'counts',
  'group.unlisted': 'spelling',
  'count.percentScale': 'counts',
  'tab.noScorecards': 'layout',
  'tab.notUnderstood': 'layout',
  'tab.noMarks': 'layout',
  'tab.copy': 'twice',
  'tab.mayRepeat': 'twice',
  'list.mayRepeat': 'twice',
  'row.unclear': 'layout',
  'fund.unitMixed': 'fund',
  'fund.balanceDiffers': 'fund',
  'fund.unitUnknown': 'fund',
  'date.asText': 'fund',
  'date.monthFirst': 'fund',
  'decision.numberMissing': 'decisions',
  'decision.dateMissing': 'decisions',
  'decision.beforeAssessment': 'decisions',
  'decision.expired': 'decisions',
  'decision.upgradeTooSoon': 'decisions',
  'council.tooFew': 'council',
  'council.even': 'council',
  'clan.inSeveralGroups': 'twice',
  'organisation.atTwoLevels': 'twice',
};

const area = { difficultForCitizens: false, difficultForCommune: false };

/** The page docs/huong-dan/cac-loi.md: every kind of finding, with the sentences as an official reads them. */
export function findingList(): string {
  const sections = (Object.keys(families) as Family[]).map((family) => {
    const rows = findingCodes.filter((code) => familyOf[code] === family).map(rowOf);
    const head =
      '| Mức | Loại | Ví dụ | Cách sửa | Sửa chắc chắn | Mã (cho người làm tiện ích) |\n| --- | --- | --- | --- | --- | --- |';
    return `## ${families[family]}\n\n${head}\n${rows.join('\n')}`;
  });
  return `# Các loại chỗ cần sửa

Trang này do máy lập từ chính các câu mà tiện ích nói. “Phải sửa” nghĩa là số liệu chưa tin được cho đến khi sửa.
Cột “Sửa chắc chắn” ghi Có khi chỉ có một cách sửa, không làm đổi kết luận nào.

${sections.join('\n\n')}
`;
}

function rowOf(code: FindingCode): string {
  const { tabs, sets } = cases[code];
  const found = examineWard(tabs, sets ?? filledSets, area).findings.find((one) => one.code === code)!;
  const { message, fix } = sayFinding(found);
  const cells = [
    severityNames[severityOf(found)],
    findingsWords.kind(code),
    message,
    fix,
    repairable.has(code) ? 'Có' : '',
    `\`${code}\``,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
