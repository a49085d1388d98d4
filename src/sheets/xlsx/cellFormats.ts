import { type NumberFormat, numberFormat } from './numberFormat';
import { XmlTags } from './xmlTags';

const ordinary = numberFormat('General');

/** For a day in a cell without a format of its own. */
export const ordinaryDay = numberFormat('dd/mm/yyyy');

/** Formats that files name by number alone (ECMA-376, 18.8.30), in the words of Vietnam where regions differ. */
const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;(#,##0)',
  39: '#,##0.00 ;(#,##0.00)',
  40: '#,##0.00 ;(#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Days of Excel and WPS in Chinese, Japanese and Korean; the numbers between are times. */
const isEastAsianDay = (id: number): boolean =>
  (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58;

/** Excel words its short date by the region of the computer, and may write it out as in America. */
const regional: Record<string, string> = { 'mm-dd-yy': 'dd/mm/yyyy' };

/** The number formats of a book, by the numbers that cells have for their looks. */
export class CellFormats {
  private readonly formats: NumberFormat[] = [];

  constructor(xml: string | null) {
    if (xml !== null) this.read(new XmlTags(xml));
  }

  /** The format of a cell; the ordinary one where the file names none. */
  of(style: string | undefined): NumberFormat {
    return this.formats[Number(style ?? 0)] ?? ordinary;
  }

  private read(tags: XmlTags): void {
    const codes = new Map<number, string>();
    const known = new Map<number, NumberFormat>();
    let list = '';
    while (tags.advance()) {
      if (lists.includes(tags.name)) list = tags.isEnd || tags.isEmpty ? '' : tags.name;
      else if (list === 'numFmts' && tags.opens('numFmt')) {
        const { numFmtId, formatCode = 'General' } = tags.attributes();
        codes.set(Number(numFmtId), formatCode);
      } else if (list === 'cellXfs' && tags.opens('xf')) {
        const id = Number(tags.attributes().numFmtId ?? 0);
        const format = known.get(id) ?? numberFormat(codeOf(id, codes));
        known.set(id, format);
        this.formats.push(format);
      }
    }
  }
}

const lists = ['numFmts', 'cellXfs'];

function codeOf(id: number, codes: ReadonlyMap<number, string>): string {
  const own = codes.get(id);
  if (own !== undefined) return regional[own] ?? own;
  return builtIn[id] ?? (isEastAsianDay(id) ? 'dd/mm/yyyy' : 'General');
}
