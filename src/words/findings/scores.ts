import { readNumber } from '../../domain/text/number';
import { showNumber } from '../../domain/text/show';
import type { VerdictOutcome } from '../../domain/verdicts/verdict';
import { brief, type SayingsOf } from '../said';
import { criterionName, subjectName } from '../titles';
import { outcomeNames } from '../verdicts';

const n = showNumber;

/** What is said of marks, totals and results. */
export const scoreSayings: SayingsOf<'score' | 'part' | 'total' | 'result'> = {
  'score.aboveMax': ({ title, subject, criterion, points, max }, cell) => ({
    message: `${subjectName(title, subject)}: ${criterionName(title, criterion)} đang ghi ${n(points)} điểm. Điểm tối đa là ${n(max)}.`,
    fix: `Sửa ô ${cell}, nhập điểm từ 0 đến ${n(max)}.`,
  }),
  'score.negative': ({ title, subject, criterion, points }, cell) => ({
    message: `${subjectName(title, subject)}: ${criterionName(title, criterion)} đang ghi ${n(points)}. Điểm không được nhỏ hơn 0.`,
    fix: `Sửa ô ${cell}, nhập điểm từ 0 trở lên.`,
  }),
  'score.blank': ({ title, subject, criterion }, cell) => ({
    message: `${subjectName(title, subject)}: ${criterionName(title, criterion)} chưa nhập điểm. Ô trống không tính là 0 điểm.`,
    fix: `Nhập điểm vào ô ${cell}. Nếu không được điểm nào thì nhập 0.`,
  }),
  'score.unreadable': ({ title, subject, criterion, shown }, cell) => ({
    message: `${subjectName(title, subject)}: ${criterionName(title, criterion)} đang ghi “${shown}”. Cột này chỉ cộng được số.`,
    fix: `Gõ điểm bằng số vào ô ${cell}, ví dụ 8,5. Tiêu chí không áp dụng thì ghi KAD.`,
  }),
  'score.asDate': ({ title, subject, criterion, shown }, cell) => ({
    message: `${subjectName(title, subject)}: ${criterionName(title, criterion)} đang hiện “${brief(shown)}”. Ô ${cell} để kiểu ngày tháng nên điểm hiện thành ngày.`,
    fix: `Chọn ô ${cell}, mở Định dạng ▸ Số ▸ Tự động, rồi gõ lại điểm.`,
  }),
  'score.otherScale': ({ title, subject, criterion, shown, max }, cell) => ({
    message: `${subjectName(title, subject)}: ${criterionName(title, criterion)} đang ghi “${shown}”. Tiêu chí này chấm theo thang ${n(max)} điểm.`,
    fix: `Gõ điểm theo thang ${n(max)} vào ô ${cell}, ví dụ ${n(onScale(shown, max))}.`,
  }),
  'score.offStep': ({ title, subject, criterion, points, step }, cell) => ({
    message: `${subjectName(title, subject)}: ${criterionName(title, criterion)} đang ghi ${n(points)} điểm. Bộ tiêu chí cho điểm theo bước ${n(step)}.`,
    fix: `Sửa ô ${cell}, nhập điểm theo bước ${n(step)}.`,
  }),
  'score.notApplicable': ({ title, subject, criterion, shown, policy }, cell) => ({
    message:
      policy === null
        ? `${subjectName(title, subject)}: ${criterionName(title, criterion)} ghi “${shown}”. Bộ tiêu chí chưa nói cách tính tiêu chí không áp dụng.`
        : `${subjectName(title, subject)}: ${criterionName(title, criterion)} ghi “${shown}”. Theo bộ tiêu chí, hội đồng phải cho điểm.`,
    fix:
      policy === null
        ? 'Ở trang “Bộ tiêu chí”, dưới dòng “Bộ”, ghi dòng “Tiêu chí không áp dụng thì”: tính đủ điểm, quy về thang điểm đủ, hoặc hội đồng cho điểm.'
        : `Nhập điểm hội đồng cho vào ô ${cell}.`,
  }),
  'score.errorValue': ({ title, subject, criterion, shown }, cell) => ({
    message: `${subjectName(title, subject)}: ${criterionName(title, criterion)} đang hiện ${shown}. Công thức ở ô này bị hỏng.`,
    fix: `Xóa công thức ở ô ${cell} rồi gõ điểm bằng số.`,
  }),
  'score.zeroRated': ({ title, criterion, rated }, cell) => ({
    message: `${criterionName(title, criterion)} được 0 điểm nhưng đang xếp loại “${rated}”. Có tiêu chí 0 điểm thì không được xếp loại.`,
    fix: `Xem lại điểm tiêu chí, hoặc sửa xếp loại ở ô ${cell}.`,
  }),
  'score.noEvidence': ({ title, criterion, points }, cell) => ({
    message: `${criterionName(title, criterion)} ghi ${n(points)} điểm nhưng chưa có minh chứng. Không có minh chứng thì không được chấm điểm.`,
    fix: `Ghi minh chứng vào hàng của ô ${cell}.`,
  }),
  'part.sumDiffers': ({ title, subject, criterion, typed, sum }, cell) => ({
    message: `${subjectName(title, subject)}: ${criterionName(title, criterion)} đang ghi ${n(typed)}, cộng các mục con được ${n(sum)}.`,
    fix: `Sửa ô ${cell} hoặc sửa điểm mục con cho khớp.`,
  }),
  'total.differs': ({ subject, typed, sum }, cell) => ({
    message: `${subject}: tổng điểm đang ghi ${n(typed)}, cộng các tiêu chí được ${n(sum)}.`,
    fix: `Sửa tổng ở ô ${cell} thành ${n(sum)}, hoặc sửa điểm tiêu chí.`,
  }),
  'total.betweenBands': ({ total, lower, upper }, cell) => ({
    message: `Tổng ${n(total)} điểm nằm giữa loại ${lower} và loại ${upper}. Tạm xếp loại ${lower}.`,
    fix: `Xem lại điểm lẻ ở ô ${cell}, hoặc giữ nguyên nếu đúng.`,
  }),
  'result.contradicts': ({ title, subject, typed, computed, total, line }, cell) => ({
    message:
      total !== null && line !== null
        ? `${subjectName(title, subject)}: đang ghi “${typed}”. Cộng điểm được ${n(total)}, mức công nhận từ ${n(line)} điểm.`
        : `${subjectName(title, subject)}: đang ghi “${typed}”. Tính theo phiếu là “${outcomeName(computed)}”.`,
    fix: `Sửa kết quả ở ô ${cell}, hoặc xem lại điểm.`,
  }),
};

/** A verdict's outcome, or the band it gave. */
const outcomeName = (computed: string): string => outcomeNames[computed as VerdictOutcome] ?? computed;

/** “8/10” on a scale of 30 is 24; of anything else half of the scale serves as an example. */
function onScale(shown: string, max: number): number {
  const reading = readNumber(shown);
  const share = reading.kind === 'number' && reading.outOf ? reading.value / reading.outOf : 0.5;
  return Math.round(share * max * 100) / 100;
}
