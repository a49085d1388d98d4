/** Letters in the order in which both legacy fonts are written out below. */
const letters = [...'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâêôơưđĂÂÊÔƠƯĐ'];

/** TCVN3 (.VnTime): one byte a letter, as those bytes look in a Western code page. */
const tcvn3Letters = [...'µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ¨©ª«¬\u00AD®¡¢£¤¥¦§'];

/** VNI: a plain letter with its marks in the next byte. Some letters are a byte of their own. */
const vniMarks: ReadonlyArray<readonly [plain: string, marks: string, meant: string]> = [
  ['a', 'øûõùï', 'àảãáạ'],
  ['a', 'èúüéë', 'ằẳẵắặ'],
  ['a', 'àåãáä', 'ầẩẫấậ'],
  ['a', 'êâ', 'ăâ'],
  ['e', 'øûõùï', 'èẻẽéẹ'],
  ['e', 'àåãáä', 'ềểễếệ'],
  ['e', 'â', 'ê'],
  ['o', 'øûõùï', 'òỏõóọ'],
  ['o', 'àåãáä', 'ồổỗốộ'],
  ['o', 'â', 'ô'],
  ['ô', 'øûõùï', 'ờởỡớợ'],
  ['u', 'øûõùï', 'ùủũúụ'],
  ['ö', 'øûõùï', 'ừửữứự'],
  ['y', 'øûõù', 'ỳỷỹý'],
];

const vniLetters: ReadonlyArray<readonly [written: string, meant: string]> = [
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];

const tcvn3 = new Map(tcvn3Letters.map((byte, index) => [byte, letters[index] ?? byte]));

const vni = new Map([
  ...vniLetters,
  ...vniMarks.flatMap(([plain, marks, meant]) =>
    [...marks].map((mark, index) => [plain + mark, [...meant][index] ?? plain] as const),
  ),
]);

/** The word as its writer saw it, if the text was set in a TCVN3 font. */
export const decodeTcvn3 = (word: string): string =>
  [...word].map((character) => tcvn3.get(character) ?? character).join('');

/** The word as its writer saw it, if the text was set in a VNI font; in lower case. */
export const decodeVni = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[aeoôuöy][øûõùïèúüéëàåãáäêâ]|[ñôöæóòî]/g, (written) => vni.get(written) ?? written);
