import type { TypedScore } from '../domain/checks/typedScore';
import { cellName, type Place } from '../domain/place';
import { showNumber } from '../domain/text/show';
import { brief } from './said';
import { wardWords } from './ward';

const { menu } = wardWords;

/** What is said while somebody types: the fact, the rule, the step. */
export const typingWords = {
  title: menu.name,
  wrong: (place: Pick<Place, 'row' | 'column'>, wrong: TypedScore): string => {
    const cell = cellName(place);
    const range = wrong.max === null ? 'từ 0 trở lên' : `từ 0 đến ${showNumber(wrong.max)}`;
    switch (wrong.kind) {
      case 'aboveMax':
        return `Ô ${cell} đang ghi ${showNumber(wrong.points)} điểm. Điểm tối đa là ${showNumber(wrong.max)}. Gõ lại điểm ${range}.`;
      case 'negative':
        return `Ô ${cell} đang ghi ${showNumber(wrong.points)} điểm. Điểm không được nhỏ hơn 0. Gõ lại điểm ${range}.`;
      case 'asDate':
        return `Ô ${cell} bị hiện thành ngày. Cột này chỉ cộng được số. Mở Định dạng ▸ Số ▸ Tự động, rồi gõ lại điểm.`;
      case 'unreadable':
        return `Ô ${cell} đang ghi “${brief(wrong.shown)}”. Cột này chỉ cộng được số. Gõ điểm bằng số ${range}.`;
    }
  },
  pasted: (cells: number): string => `Có ${showNumber(cells)} ô vừa dán cần xem lại. Bấm “${menu.check}”.`,
};
