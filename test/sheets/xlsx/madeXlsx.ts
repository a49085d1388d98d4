import { strToU8, zipSync } from 'fflate';

/** The inside of the root elements of a small .xlsx made by hand; whole parts where a test gives them by name. */
export interface Made {
  /** The inside of <sheetData>. */
  rows?: string;
  /** What follows </sheetData>. */
  after?: string;
  /** Each <si>. */
  texts?: string;
  numFmts?: string;
  /** Each <xf> of <cellXfs>. */
  formats?: string;
  bookSettings?: string;
  parts?: Record<string, string | null>;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const link = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

export const relationships = (...links: [id: string, kind: string, target: string][]): string =>
  `<Relationships>${links.map((each) => link(...each)).join('')}</Relationships>`;

/** The bytes of a small .xlsx with one tab "Tổ 1". A part given as null is left out. */
export function madeXlsx({
  rows = '',
  after = '',
  texts,
  numFmts,
  formats,
  bookSettings,
  parts,
}: Made): Uint8Array {
  const all: Record<string, string | null> = {
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><workbookPr ${bookSettings ?? ''}/><sheets><sheet name="Tổ 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`,
    'xl/sharedStrings.xml': texts === undefined ? null : `<sst>${texts}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${numFmts ?? ''}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats ?? ''}</cellXfs></styleSheet>`,
    ...parts,
  };
  const present = Object.entries(all).flatMap(([name, xml]) => (xml === null ? [] : [[name, strToU8(xml)]]));
  return zipSync(Object.fromEntries(present));
}
