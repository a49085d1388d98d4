import type { Deadline, Procedure } from '../procedure';

/** How the decrees' text names Thông tư 25/2023. */
export const circular25 = 'Thông tư 25/2023/TT-BGDĐT';

/** What the three levels of "Cộng đồng học tập" in Thông tư 25/2023 share. */
export const thongTu25 = (articles: string) => ({
  basis: {
    number: '25/2023/TT-BGDĐT',
    date: '2023-12-27',
    issuer: 'Bộ Giáo dục và Đào tạo',
    articles,
  },
  inForce: { from: '2024-02-12', to: null },
  // On figures from 1 January to 31 December: 2024 is the first whole year.
  years: { from: 2024, to: null },
  // Unlike Thông tư 24/2023 (Điều 9), the text read does not say that a missing proof means "không đạt".
  evidenceRequired: null,
});

/** Where the text of one level stands, and until when its steps are to be done. */
interface Steps {
  authority: string;
  authorityArticle: string;
  processArticle: string;
  council: boolean;
  deadlines: Deadline[];
}

/** The council of the ministry, which assesses provinces, has no number of members. */
export const procedure25 = (steps: Steps): Procedure => ({
  authority: steps.authority,
  validity: { months: 36, clause: `Khoản 4 ${steps.authorityArticle} ${circular25}` },
  // Khoản 1–3 of these articles could not be read at the source; secondary texts say 12 months.
  upgrade: { months: 12, clause: `${steps.authorityArticle} ${circular25}` },
  council: steps.council
    ? { atLeast: 5, clause: `Điểm b khoản 2 ${steps.processArticle} ${circular25}` }
    : null,
  wholeYear: { clause: `Điểm b khoản 1 ${steps.processArticle} ${circular25}` },
  deadlines: steps.deadlines,
});
