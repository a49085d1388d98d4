import type { Finding, Severity } from '../domain/finding';
import { cellName } from '../domain/place';
import { readNumber } from '../domain/text/number';
import { showNumber, showShare } from '../domain/text/show';
import type { VerdictOutcome } from '../domain/verdicts/verdict';
import { missingInWords, sayFigure, sayProblem, sayUnreadable, setName } from './criteria';
import { registerSayings } from './registers';
import { brief, type Said, type Sayings, there } from './said';
import { criterionName, subjectName, titleNames } from './titles';
import { outcomeNames } from './verdicts';

const n = showNumber;

const sayings: Sayings = {
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
  'subject.missingName': ({ shown }, cell) => ({
    message:
      shown === ''
        ? 'Hàng này có điểm nhưng chưa có họ tên. Không rõ điểm của ai nên chưa xét.'
        : `Ô họ tên đang hiện ${shown}. Không rõ điểm của ai nên chưa xét.`,
    fix: `Gõ họ tên vào ô ${cell}.`,
  }),
  'subject.formulaName': ({ shown }, cell) => ({
    message: `Họ tên “${shown}” đang lấy bằng công thức. Tên có thể đổi sang người khác khi sắp xếp lại.`,
    fix: `Gõ họ tên bằng chữ vào ô ${cell}.`,
  }),
  'subject.duplicate': ({ subject, other }, cell) => ({
    message: `“${subject}” đã có ở ${there(other)}, cùng số điện thoại hoặc ngày sinh. Chỉ tính phiếu đã có.`,
    fix: `Xem hai phiếu rồi chọn phiếu giữ lại. Nếu trùng thì xóa hàng của ô ${cell}; nếu là hai người thì sửa số điện thoại.`,
  }),
  'subject.namesake': ({ subject, other }, cell) => ({
    message: `“${subject}” cùng tên, cùng tổ với ${there(other)}. Chưa có gì để phân biệt nên tạm tính cả hai.`,
    fix: `Nếu trùng thì xóa hàng của ô ${cell}; nếu là hai người thì ghi thêm số điện thoại.`,
  }),
  'answer.unmatched': ({ subject }, cell) => ({
    message: `“${subject}” gửi phiếu qua mạng nhưng chưa khớp với tên nào trong danh sách của phường. Phiếu này chưa được tính.`,
    fix: `Ghi thêm vào danh sách của phường, hoặc sửa tên, tổ ở hàng của ô ${cell} cho khớp.`,
  }),
  'answer.listed': ({ subject, other }, cell) => ({
    message: `“${subject}” gửi phiếu qua mạng và đã có điểm ở ${there(other)}. Chỉ tính phiếu ở ô ấy.`,
    fix: `Muốn tính phiếu gửi qua mạng ở ô ${cell} thì xóa điểm ở ô ấy.`,
  }),
  'registered.unclear': ({ subject, shown }, cell) => ({
    message: `${subject}: cột đăng ký ghi “${shown}”. Chưa rõ là có hay không, tạm tính là có đăng ký.`,
    fix: `Sửa ô ${cell}: ghi x nếu có đăng ký, để trống nếu không.`,
  }),
  'registered.scoredUnticked': ({ subject }, cell) => ({
    message: `${subject}: có điểm nhưng chưa đánh dấu đăng ký, nên không tính vào số đăng ký và công nhận.`,
    fix: `Đánh dấu x vào ô ${cell} nếu có đăng ký.`,
  }),
  'text.tooLong': ({ length }, cell) => ({
    message: `Ô ${cell} chứa ${n(length)} ký tự. Có thể đã dán nhầm cả một trang vào một ô.`,
    fix: `Xem lại ô ${cell}, chỉ giữ phần cần ghi.`,
  }),
  'text.damaged': ({ shown }, cell) => ({
    message: `“${shown}” bị mất dấu tiếng Việt (chữ thành dấu hỏi).`,
    fix: `Gõ lại ô ${cell} có dấu.`,
  }),
  'text.legacyFont': ({ shown }, cell) => ({
    message: `“${shown}” gõ bằng bộ chữ cũ (TCVN3 hoặc VNI) nên đọc không ra.`,
    fix: `Gõ lại ô ${cell} bằng bộ chữ Unicode.`,
  }),
  'header.duplicateMeaning': ({ meaning, other }, cell) => ({
    message: `Cột “${meaning}” ở ô ${cell} và cột ở ${there(other)} cùng một ý nghĩa. Không rõ lấy số ở cột nào.`,
    fix: `Đổi tên một trong hai cột ở hàng tiêu đề.`,
  }),
  'header.criterionMissing': ({ title, criterion, set }) => ({
    message: `Không thấy ${criterionName(title, criterion)} theo ${setName(set)}. Thiếu tiêu chí thì chưa xét được.`,
    fix: `Thêm ${criterionName(title, criterion)}, hoặc ghi rõ tên tiêu chí ở hàng tiêu đề.`,
  }),
  'header.maxDiffers': ({ criterion, header, set }, cell) => ({
    message: `Tiêu đề Tiêu chí ${criterion} ghi tối đa ${n(header)}, bộ tiêu chí ghi ${n(set)}.`,
    fix: `Xem lại tiêu đề ở ô ${cell} và trang “Bộ tiêu chí”.`,
  }),
  'set.wrongYear': ({ set, year }) => ({
    message: `Năm ${year} xét theo ${setName(set)}. Phiếu này lập theo mẫu khác.`,
    fix: `Lập lại phiếu theo ${setName(set)}, hoặc ghi đúng năm ở đầu trang.`,
  }),
  'set.incomplete': ({ set, missing }) => ({
    message: `Bộ tiêu chí theo ${setName(set)} còn thiếu ${missingInWords(missing)}. Chưa đủ căn cứ để xét.`,
    fix: missing.split(', ').includes('thresholdDifficult')
      ? 'Bấm Khuyến học ▸ Bộ tiêu chí, điền phần thiếu. Không thuộc vùng khó khăn thì ghi “Không” ở dòng “Vùng khó khăn”.'
      : 'Bấm Khuyến học ▸ Bộ tiêu chí, rồi điền phần thiếu theo văn bản của địa phương.',
  }),
  'set.sumDiffers': ({ set, sum, expected }, cell) => ({
    message: `Bộ tiêu chí theo ${setName(set)}: cộng điểm tối đa được ${n(sum)}, phải bằng ${n(expected)}.`,
    fix: `Sửa điểm tối đa ở trang “Bộ tiêu chí”, bắt đầu từ ô ${cell}.`,
  }),
  'set.unreadable': sayUnreadable,
  'set.contradicts': ({ set, problem }, cell) => {
    const { message, fix } = sayProblem(problem, cell);
    return { message: `Bộ tiêu chí theo ${setName(set)}: ${message} Chưa dùng được để xét.`, fix };
  },
  'set.regionUnknown': ({ label, shown }, cell) => ({
    message: `Trang “Bộ tiêu chí”: dòng “${label}” ghi “${shown}”. Chưa rõ thuộc vùng nào.`,
    fix: `Sửa ô ${cell}: ghi “Có” hoặc “Không”.`,
  }),
  'set.againstText': ({ set, figure, typed, text }, cell) => ({
    message: `${setName(set)} quy định ${sayFigure(figure)} là “${text}”, trang “Bộ tiêu chí” ghi “${typed}”. Số này không đổi được.`,
    fix: `Sửa ô ${cell} thành ${text}.`,
  }),
  'set.otherThanRead': ({ set, figure, typed, text }, cell) => ({
    message: `Trang “Bộ tiêu chí” ghi ${sayFigure(figure)} là ${typed}; bản ${setName(set)} đã đọc ghi ${text}. Đang xét theo số ở trang này.`,
    fix: `Xem lại ô ${cell} với văn bản của địa phương. Không cần sửa nếu đúng.`,
  }),
  'set.twice': ({ set, other }, cell) => ({
    message: `Bộ tiêu chí ${set} đã ghi ở ${there(other)}. Không rõ lấy bảng nào nên chưa xét.`,
    fix: `Xóa một trong hai bảng; bảng thứ hai bắt đầu từ ô ${cell}.`,
  }),
  'year.unknown': () => ({
    message: 'Trang này chưa ghi năm đánh giá. Không có năm thì không chọn được bộ tiêu chí.',
    fix: 'Ghi “Năm 2024” (năm của phiếu) ở phía trên hàng tiêu đề.',
  }),
  'year.differs': ({ year, expected }, cell) => ({
    message: `Trang này ghi năm ${year}, trang “Bộ tiêu chí” ghi năm ${expected}. Phiếu ở đây không tính cho năm ${expected}.`,
    fix: `Sửa năm ở phía trên ô ${cell} nếu phiếu là của năm ${expected}.`,
  }),
  'title.unknown': () => ({
    message: 'Trang này giống phiếu chấm nhưng chưa ghi danh hiệu. Không rõ danh hiệu nào nên chưa tính.',
    fix: 'Ghi tên danh hiệu ở đầu trang, ví dụ “Cộng đồng học tập cấp xã năm 2024”.',
  }),
  'title.variant': ({ shown, title }) => ({
    message: `Trang này ghi “${shown}”. Đã hiểu là danh hiệu ${titleNames[title]}.`,
    fix: 'Không cần sửa nếu đúng.',
  }),
  'page.nameless': ({ title }, cell) => ({
    message: `Phiếu ${titleNames[title]} này chưa ghi tên ai hay đơn vị nào. Không rõ của ai nên chưa xét.`,
    fix: `Ghi tên ở phía trên ô ${cell}, ví dụ “${title === 'family' ? 'Họ tên chủ hộ: …' : 'Đơn vị: …'}”.`,
  }),
  'page.several': ({ title, year, other }, cell) => ({
    message: `Năm ${year} đã có phiếu ${titleNames[title]} ở ${there(other)}. Mỗi nơi chỉ có một phiếu trong năm.`,
    fix: `Xóa phiếu thừa, hoặc sửa năm ở phía trên ô ${cell}.`,
  }),
  'indicator.noEvidence': ({ indicator }, cell) => ({
    message: `Chỉ tiêu ${indicator} ghi đạt nhưng chưa có minh chứng.`,
    fix: `Ghi minh chứng vào hàng của ô ${cell}.`,
  }),
  'indicator.notProven': ({ indicator }, cell) => ({
    message: `Chỉ tiêu ${indicator} chưa có minh chứng. Không có minh chứng thì tính là không đạt.`,
    fix: `Ghi minh chứng vào hàng của ô ${cell}.`,
  }),
  'page.kindUnknown': ({ subject, indicator }, cell) => ({
    message: `${subject}: chưa rõ thuộc loại đơn vị nào. Chỉ tiêu ${indicator} chỉ xét một số loại.`,
    fix: `Ghi dòng “Loại hình: …” phía trên ô ${cell}, ví dụ “Loại hình: trường mầm non công lập”.`,
  }),
  'indicator.blank': ({ indicator, typed }, cell) => ({
    message:
      typed === ''
        ? `Chỉ tiêu ${indicator} chưa có kết quả. Thiếu một chỉ tiêu thì chưa xét được.`
        : `Chỉ tiêu ${indicator} ghi “${typed}”, chưa rõ là đạt hay không đạt.`,
    fix: `Ghi “Đạt” hoặc “Không đạt” vào hàng của ô ${cell}.`,
  }),
  'indicator.twice': ({ indicator, other }, cell) => ({
    message: `Chỉ tiêu ${indicator} ghi hai hàng, kết quả khác nhau. Vì vậy chưa xét được.`,
    fix: `Giữ một kết quả đúng: ở hàng của ô ${cell}, hoặc ở hàng của ô ${cellName(other)}.`,
  }),
  'indicator.countsNeeded': ({ indicator, shown }, cell) => ({
    message: `Chỉ tiêu ${indicator} ghi số liệu “${shown}”. Quy định so bằng số đếm, không so bằng tỷ lệ.`,
    fix: `Sửa ô ${cell}, ghi số đạt trên tổng số, ví dụ 3.120/5.000.`,
  }),
  'indicator.countAboveTotal': ({ indicator, count, total }, cell) => ({
    message: `Chỉ tiêu ${indicator} ghi số liệu ${n(count)}/${n(total)}. Số đạt không được lớn hơn tổng số.`,
    fix: `Sửa số liệu ở hàng của ô ${cell}.`,
  }),
  'indicator.countDiffers': ({ indicator, typed, ofTyped, count, total }, cell) => ({
    message: `Chỉ tiêu ${indicator} ghi ${n(typed)}/${n(ofTyped)}. Tính từ các trang khác được ${n(count)}/${n(total)}.`,
    fix: `Xem lại số liệu ở hàng của ô ${cell}, hoặc xem lại các phiếu được đếm.`,
  }),
  'indicator.figureContradicts': ({ indicator, level, typed, count, total, atLeast }, cell) => ({
    message: `Chỉ tiêu ${indicator}, mức độ ${level}: ghi “${typed}”, số liệu là ${showShare(count, total, atLeast)}, quy định từ ${n(atLeast)}%.`,
    fix: `Xem lại số liệu hoặc kết quả ở hàng của ô ${cell}.`,
  }),
  'count.recognisedAboveRegistered': ({ group, heading, recognised, registered }, cell) => ({
    message: `${group}: ${inColumn(heading, cell)} ghi ${n(recognised)} hộ đạt, nhưng chỉ có ${n(registered)} hộ đăng ký.`,
    fix: `Xem lại hai số ở hàng của ô ${cell}.`,
  }),
  'count.registeredAboveTotal': ({ group, heading, registered, total }, cell) => ({
    message: `${group}: ${inColumn(heading, cell)} ghi ${n(registered)} hộ đăng ký, nhưng tổng số chỉ có ${n(total)} hộ.`,
    fix: `Xem lại hai số ở hàng của ô ${cell}.`,
  }),
  'count.blank': ({ group, heading }, cell) => ({
    message: `${group}: ${inColumn(heading, cell)} chưa nhập. Ô trống nghĩa là chưa biết, không tính là 0.`,
    fix: `Nhập số vào ô ${cell}. Nếu không có thì nhập 0.`,
  }),
  'count.unreadable': ({ group, heading, shown }, cell) => ({
    message: `${group}: ${inColumn(heading, cell)} đang ghi “${shown}”. Ô này phải là số đếm.`,
    fix: `Gõ số nguyên vào ô ${cell}.`,
  }),
  'count.differs': ({ group, heading, typed, computed }, cell) => ({
    message: `${group}: ${inColumn(heading, cell)} ghi ${n(typed)} hộ đạt, tính theo phiếu được ${n(computed)} hộ.`,
    fix: `Xem lại số ở hàng của ô ${cell}, hoặc xem lại phiếu của tổ.`,
  }),
  'count.twice': ({ group, heading, typed, other, otherTyped }, cell) => ({
    message: `${group}: ${inColumn(heading, cell)} ghi ${n(typed)}, ${there(other)} ghi ${n(otherTyped)}. Không rõ số nào đúng nên chưa cộng.`,
    fix: `Sửa ô ${cell} hoặc ô kia cho khớp, hoặc bỏ hàng thừa.`,
  }),
  'group.unlisted': ({ group }) => ({
    message: `${group} có phiếu nhưng không có trong bảng tổng hợp theo tổ của năm.`,
    fix: `Thêm ${group} vào bảng tổng hợp, hoặc sửa tên tổ cho khớp.`,
  }),
  'count.percentScale': ({ group, heading, shown }, cell) => ({
    message: isAbove100(shown)
      ? `${group}: ${inColumn(heading, cell)} đang ghi “${brief(shown)}”. Tỷ lệ không được quá 100%.`
      : `${group}: ${inColumn(heading, cell)} đang ghi “${brief(shown)}”, khác cách ghi của các hàng khác.`,
    fix: isAbove100(shown)
      ? `Xem lại hai số dùng để tính tỷ lệ ở hàng của ô ${cell}.`
      : `Sửa ô ${cell} cho giống cách ghi của các hàng khác.`,
  }),
  'tab.noScorecards': () => ({
    message: 'Bảng tính này chưa có trang phiếu chấm điểm nào đọc được.',
    fix: 'Kiểm tra hàng tiêu đề có cột họ tên và các cột tiêu chí.',
  }),
  'tab.notUnderstood': ({ title }) => ({
    message: `Trang này có vẻ là phiếu ${titleNames[title]}, nhưng chưa nhận ra hàng tiêu đề nên chưa tính.`,
    fix: 'Ghi rõ tên cột: STT, Họ tên chủ hộ, Tiêu chí 1, Tiêu chí 2…',
  }),
  'tab.noMarks': ({ title }) => ({
    message: `Trang này là danh sách ${titleNames[title]}, không có cột điểm. Chưa có phiếu để xét.`,
    fix: 'Thêm các cột tiêu chí nếu muốn xét. Nếu không thì không cần sửa gì.',
  }),
  'tab.copy': ({ of }) => ({
    message: `Trang này chép lại người của trang “${of}”, nên không tính lần nữa.`,
    fix: 'Không cần sửa nếu đúng.',
  }),
  'tab.mayRepeat': ({ of, repeated, rows }) => ({
    message: `Trang này có ${n(repeated)}/${n(rows)} người cùng tên ở trang “${of}”. Không rõ có trùng không nên chưa cộng.`,
    fix: 'Xóa trang nếu là bản chép, hoặc ghi rõ tổ và số điện thoại.',
  }),
  'list.mayRepeat': ({ other, repeated }, cell) => ({
    message: `Bảng ở ô ${cell} có ${n(repeated)} người cùng tên ở bảng bên cạnh, tại ${there(other)}. Không rõ có trùng không nên chưa cộng.`,
    fix: 'Xóa bảng nếu là bản chép, hoặc ghi rõ tổ và số điện thoại.',
  }),
  'row.unclear': ({ shown }, cell) => ({
    message: `Hàng của ô ${cell} ghi “${shown}”, không giống một phiếu nên không tính.`,
    fix: 'Nếu đây là một phiếu thì ghi thêm số thứ tự và điểm.',
  }),
  ...registerSayings,
};

/** The column of a count, or its cell where nothing stands above it. */
const inColumn = (heading: string, cell: string): string =>
  heading === '' ? `ô ${cell}` : `cột “${heading}”`;

/** Facts that people typed; they are shown shortened, so that a sentence stays a sentence. */
const typedFacts = new Set(['subject', 'shown', 'typed', 'rated', 'meaning', 'group', 'heading', 'of']);

function shortened<F extends object>(facts: F): F {
  const entries = Object.entries(facts).map(([name, fact]) => [
    name,
    typedFacts.has(name) && typeof fact === 'string' ? brief(fact) : fact,
  ]);
  return Object.fromEntries(entries) as F;
}

function isAbove100(shown: string): boolean {
  const reading = readNumber(shown);
  return reading.kind === 'number' && reading.value > 100;
}

/** A verdict's outcome, or the band it gave. */
const outcomeName = (computed: string): string => outcomeNames[computed as VerdictOutcome] ?? computed;

/** “8/10” on a scale of 30 is 24; of anything else half of the scale serves as an example. */
function onScale(shown: string, max: number): number {
  const reading = readNumber(shown);
  const share = reading.kind === 'number' && reading.outOf ? reading.value / reading.outOf : 0.5;
  return Math.round(share * max * 100) / 100;
}

/** The sentence and the step for one finding. */
export function sayFinding(finding: Finding): Said {
  const say = sayings[finding.code] as (facts: Finding['facts'], cell: string) => Said;
  return say(shortened(finding.facts), cellName(finding.place));
}

/** How a severity is named and marked; word and shape carry it, colour only helps. */
export const severityNames: Record<Severity, string> = {
  error: '✖ Phải sửa',
  warning: '! Nên xem lại',
  info: 'i Để biết',
};
