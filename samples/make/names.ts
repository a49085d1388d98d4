import type { Random } from './random';

/** A made-up person. Nobody real: family, middle and given names are drawn apart. */
export interface Person {
  name: string;
  sex: 'nam' | 'nữ';
  birthYear: number;
  /** Ten digits beginning with 0900, a block kept for invented numbers in these samples. */
  phone: string;
}

const words = (text: string): string[] => text.split(',').map((word) => word.trim());

const families = words(
  'Nguyễn, Nguyễn, Nguyễn, Trần, Trần, Lê, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, ' +
    'Lý, Đinh, Trịnh, Mai, Cao, Tạ, Lương, Đoàn, Tô, Chu, Thái',
);

const middles = {
  nam: words(
    'Văn, Hữu, Đức, Công, Quang, Minh, Xuân, Ngọc, Đình, Bá, Thành, Trọng, Khắc, Duy, Viết, Sỹ, Thế, Quốc, Tấn, Hồng, ' +
      'Mạnh, Tiến, Thanh, Hoàng, Gia, Nhật, Anh, Phúc, Huy, Trường',
  ),
  nữ: words(
    'Thị, Thị Thu, Thị Ngọc, Thị Kim, Thị Thanh, Thị Minh, Thị Bích, Thị Hồng, Thị Mỹ, Thị Lan, Thị Phương, Thị Hoài, ' +
      'Ngọc, Thu, Kim, Diệu, Thuỳ, Mỹ, Hoàng, Bảo, Thị Xuân, Thị Tuyết, Thị Hải, Thị Thuý',
  ),
};

const givens = {
  nam: words(
    'An, Bách, Bình, Chiến, Chính, Cường, Dũng, Đạt, Định, Đông, Đồng, Giang, Hà, Hải, Hậu, Hiếu, Hiển, Hoà, Hùng, Hưng, ' +
      'Khải, Khang, Khánh, Khoa, Kiên, Lâm, Lộc, Long, Lực, Mạnh, Nam, Nghĩa, Nhân, Phong, Phú, Phước, Quân, Quý, Sơn, ' +
      'Tài, Tâm, Thắng, Thạch, Thiện, Thịnh, Thuận, Tiến, Toàn, Trí, Trung, Trực, Tú, Tuấn, Tùng, Tường, Vĩnh, Vinh, Vũ, Vượng, Xuân',
  ),
  nữ: words(
    'Anh, Ánh, Bình, Chi, Cúc, Diễm, Dung, Duyên, Đào, Hà, Hải, Hạnh, Hằng, Hiền, Hoa, Hoà, Hồng, Huệ, Hương, Hường, ' +
      'Khanh, Lan, Lài, Liên, Liễu, Linh, Loan, Ly, Mai, Minh, Nga, Ngân, Nguyệt, Nhàn, Nhi, Nhung, Oanh, Phượng, Phương, ' +
      'Quyên, Sen, Tâm, Thanh, Thảo, Thoa, Thơm, Thu, Thuỷ, Thương, Tình, Trang, Trâm, Tuyết, Uyên, Vân, Vy, Xuân, Yến, Yên, Đoan',
  ),
};

/** Gives out people so that no full name and no phone number is used twice in the whole town. */
export class Registry {
  #taken = new Set<string>();
  #phones = 0;

  /** A new person born within the given years. */
  newPerson(random: Random, bornFrom: number, bornTo: number): Person {
    const sex = random.chance(0.62) ? 'nam' : 'nữ';
    const birthYear = random.int(bornFrom, bornTo);
    for (;;) {
      const name = `${random.pick(families)} ${random.pick(middles[sex])} ${random.pick(givens[sex])}`;
      if (this.#taken.has(name) || repeatsWord(name)) continue;
      this.#taken.add(name);
      return { name, sex, birthYear, phone: this.#nextPhone() };
    }
  }

  /** Another person who happens to bear the same name: other birth year, other phone. */
  namesakeOf(person: Person): Person {
    const apart = person.birthYear > 1970 ? -17 : 17;
    return { ...person, birthYear: person.birthYear + apart, phone: this.#nextPhone() };
  }

  #nextPhone(): string {
    this.#phones += 1;
    return `0900${String(this.#phones).padStart(6, '0')}`;
  }
}

/** "Lê Xuân Xuân": nobody is called so. */
function repeatsWord(name: string): boolean {
  const parts = name.split(' ');
  return new Set(parts).size < parts.length;
}
