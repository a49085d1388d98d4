import { fold } from '../text/fold';

const kinds =
  /^(?:truong|nha truong|co quan|cong ty|doanh nghiep|hop tac xa|htx|tram|benh vien|ubnd|uy ban|cong an|quan su|dang uy|van phong|trung tam)(?: |$)/;

/** "Trường THCS An Khê", "Trạm Y tế": a place of work or study, where citizens are listed but no households live. */
export const isOrganisation = (group: string): boolean => kinds.test(fold(group));
