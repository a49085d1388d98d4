/** The six places of the made-up "Gia đình học tập" card where points are typed; criterion 1 is the sum of 1a–1c. */
export const familyParts = ['1a', '1b', '1c', '2', '3', '4'] as const;
export type FamilyPart = (typeof familyParts)[number];

/** Points typed for one household, by place. */
export type FamilyPoints = Record<FamilyPart, number>;

/** Highest points of each place. Criteria 2 to 4 are split by our own invention: the real split is not known. */
export const familyMaxima: FamilyPoints = { '1a': 10, '1b': 10, '1c': 10, '2': 30, '3': 20, '4': 20 };

/** One row of a "Bộ tiêu chí" tab: code, words, highest points. */
export interface CriterionRow {
  code: string;
  words: string;
  max: number;
}

export const familyCriteria: readonly CriterionRow[] = [
  { code: '1', words: 'Học tập của trẻ em', max: 30 },
  { code: '1a', words: 'Trẻ trong độ tuổi được đến trường, hoàn thành phổ cập', max: 10 },
  { code: '1b', words: 'Học lực, hạnh kiểm đạt yêu cầu', max: 10 },
  { code: '1c', words: 'Lễ phép, tham gia hoạt động chung', max: 10 },
  { code: '2', words: 'Học tập của người lớn', max: 30 },
  { code: '3', words: 'Điều kiện học tập của gia đình', max: 20 },
  { code: '4', words: 'Tác động, hiệu quả học tập', max: 20 },
];

/** TT 44/2014: the fifteen criteria in short words. The points are invented for the samples and sum to 100. */
export const communeCriteria2014: readonly CriterionRow[] = (
  [
    ['Lãnh đạo của cấp uỷ, chính quyền', 10],
    ['Hoạt động của ban chỉ đạo', 8],
    ['Phối hợp của ban ngành, đoàn thể', 6],
    ['Cơ sở giáo dục, thiết chế văn hoá', 10],
    ['Phổ cập giáo dục, xoá mù chữ', 10],
    ['Công bằng trong giáo dục', 6],
    ['Học tập của cán bộ, công chức', 6],
    ['Học tập của người lao động', 8],
    ['Gia đình, cộng đồng học tập ở thôn, tổ', 8],
    ['Khu dân cư văn hoá', 6],
    ['Giảm hộ nghèo', 6],
    ['Bình đẳng giới', 4],
    ['Vệ sinh môi trường', 4],
    ['Chăm sóc sức khoẻ', 4],
    ['An ninh trật tự', 4],
  ] as const
).map(([words, max], index) => ({ code: String(index + 1), words, max }));

/** Công dân học tập: ten indicators of ten points, in three groups of ability. */
export const citizenGroups = [
  { name: 'I. Tự học, học tập suốt đời', from: 1, to: 4 },
  { name: 'II. Sử dụng công cụ học tập, làm việc', from: 5, to: 8 },
  { name: 'III. Quan hệ xã hội', from: 9, to: 10 },
] as const;

/** TT 25/2023: the fifteen indicators of "Cộng đồng học tập cấp xã" in short words. */
export const communeIndicators: readonly { code: string; criterion: string; words: string; proof: string }[] =
  [
    {
      code: '1.1',
      criterion: '1. Lãnh đạo, chỉ đạo',
      words: 'Tuyên truyền học tập suốt đời',
      proof: 'Kế hoạch tuyên truyền, tin bài đài truyền thanh',
    },
    {
      code: '1.2',
      criterion: '1. Lãnh đạo, chỉ đạo',
      words: 'Kế hoạch hằng năm, triển khai đủ',
      proof: 'Kế hoạch xây dựng xã hội học tập năm 2024',
    },
    {
      code: '1.3',
      criterion: '1. Lãnh đạo, chỉ đạo',
      words: 'Tuần lễ hưởng ứng học tập suốt đời',
      proof: 'Báo cáo Tuần lễ tháng 10/2024',
    },
    {
      code: '2.1',
      criterion: '2. Nguồn lực, môi trường',
      words: 'Bố trí đủ kinh phí ngân sách',
      proof: 'Quyết định giao dự toán',
    },
    {
      code: '2.2',
      criterion: '2. Nguồn lực, môi trường',
      words: 'Huy động nguồn lực xã hội',
      proof: 'Sổ quỹ khuyến học',
    },
    {
      code: '2.3',
      criterion: '2. Nguồn lực, môi trường',
      words: 'Cơ chế phối hợp các tổ chức',
      proof: 'Quy chế phối hợp',
    },
    {
      code: '3.1',
      criterion: '3. Trung tâm, thư viện',
      words: 'Trung tâm học tập cộng đồng có phòng, tủ sách, thiết bị',
      proof: 'Biên bản kiểm kê',
    },
    {
      code: '3.2',
      criterion: '3. Trung tâm, thư viện',
      words: 'Thư viện ứng dụng công nghệ',
      proof: 'Ảnh chụp, sổ bạn đọc',
    },
    {
      code: '3.3',
      criterion: '3. Trung tâm, thư viện',
      words: 'Trung tâm văn hoá có lớp, câu lạc bộ',
      proof: 'Danh sách câu lạc bộ',
    },
    {
      code: '4.1',
      criterion: '4. Phổ cập, xoá mù chữ',
      words: 'Phổ cập mầm non trẻ 5 tuổi',
      proof: 'Quyết định công nhận phổ cập',
    },
    {
      code: '4.2',
      criterion: '4. Phổ cập, xoá mù chữ',
      words: 'Phổ cập tiểu học (mức 2 / mức 3)',
      proof: 'Quyết định công nhận phổ cập',
    },
    {
      code: '4.3',
      criterion: '4. Phổ cập, xoá mù chữ',
      words: 'Phổ cập trung học cơ sở (mức 2 / mức 3)',
      proof: 'Quyết định công nhận phổ cập',
    },
    {
      code: '4.4',
      criterion: '4. Phổ cập, xoá mù chữ',
      words: 'Xoá mù chữ (mức 1 / mức 2)',
      proof: 'Quyết định công nhận xoá mù chữ',
    },
    {
      code: '5.1',
      criterion: '5. Tác dụng',
      words: 'Công dân đạt Công dân học tập',
      proof: 'Danh sách công dân được công nhận',
    },
    {
      code: '5.2',
      criterion: '5. Tác dụng',
      words: 'Công dân được đào tạo; có trình độ đại học trở lên',
      proof: 'Thống kê trình độ của phường, xã',
    },
  ];
