import { criterion } from '../build';
import type { Criterion } from '../criteriaSet';

/** The ten indicators of both decisions on Công dân học tập, ten points each. */
export const citizenIndicators = (): Criterion[] => [
  criterion('1', 'Tìm kiếm, tra cứu, cập nhật thông tin', 10),
  criterion('2', 'Lập kế hoạch học tập', 10),
  criterion('3', 'Sắp xếp công việc để tham gia hoạt động cộng đồng', 10),
  criterion('4', 'Động viên người thân, đồng nghiệp học tập', 10),
  criterion('5', 'Công nghệ thông tin', 10),
  criterion('6', 'Ngoại ngữ', 10),
  criterion('7', 'Tính toán, cải tiến, sáng tạo', 10),
  criterion('8', 'Tư duy biện chứng, phản biện', 10),
  criterion('9', 'Quan hệ thân thiện, thích ứng an toàn', 10),
  criterion('10', 'Hợp tác, chia sẻ, bình đẳng', 10),
];
