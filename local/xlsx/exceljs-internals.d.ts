/** Parts of exceljs 4.4.0 that it does not export; exact-reading.ts corrects what they lose. */
declare module 'exceljs/lib/xlsx/xform/sheet/cell-xform' {
  export default class CellXform {
    reconcile(model: import('./raw').RawCellModel, options: import('./raw').RawSheetOptions): void;
  }
}
declare module 'exceljs/lib/xlsx/xform/book/workbook-properties-xform' {
  export default class WorkbookPropertiesXform {
    model: { date1904: boolean };
    parseOpen(node: import('./raw').OpenedNode): boolean;
  }
}
declare module 'exceljs/lib/xlsx/xform/sheet/col-xform' {
  export default class ColXform {
    model: { min: number; max: number };
    parseOpen(node: import('./raw').OpenedNode): boolean;
  }
}
declare module 'exceljs/lib/xlsx/xform/sheet/worksheet-xform' {
  export default class WorksheetXform {
    reconcile(model: import('./raw').RawSheetModel, options: import('./raw').RawSheetOptions): void;
    prepare(model: import('./raw').RawSheetModel, options: import('./raw').RawSheetOptions): void;
  }
}
declare module 'exceljs/lib/xlsx/xform/sheet/hyperlink-xform' {
  export default class HyperlinkXform {
    render(xml: import('./raw').RawXmlStream, model: import('./raw').RawHyperlink): void;
  }
}
declare module 'exceljs/lib/xlsx/xform/sheet/data-validations-xform' {
  export default class DataValidationsXform {
    model: Record<string, object>;
    _address: string;
    _formula: string[];
    _dataValidation: import('./raw-rules').RawValidation;
    render(
      xml: import('./raw').RawXmlStream,
      model: Record<string, import('./raw-rules').RawValidation | undefined>,
    ): void;
    parseOpen(node: import('./raw').OpenedNode): boolean;
    parseClose(name: string): boolean;
  }
}
declare module 'exceljs/lib/xlsx/xform/sheet/cf/cf-rule-xform' {
  export default class CfRuleXform {
    createNewModel(node: { attributes: Record<string, string> }): import('./raw-rules').RawFormatRule;
    render(xml: import('./raw').RawXmlStream, rule: import('./raw-rules').RawFormatRule): void;
  }
}
declare module 'exceljs/lib/xlsx/xform/sheet/sheet-protection-xform' {
  export default class SheetProtectionXform {
    parseOpen(node: import('./raw').OpenedNode): boolean;
  }
}
declare module 'exceljs/lib/xlsx/xform/style/protection-xform' {
  export default class ProtectionXform {
    parseOpen(node: import('./raw').OpenedNode): boolean;
  }
}
declare module 'exceljs/lib/xlsx/xform/sheet/auto-filter-xform' {
  export default class AutoFilterXform {
    model: import('./raw-rules').AnyFilter;
    parseOpen(node: import('./raw').OpenedNode): void;
    parseText(): void;
    parseClose(name: string): boolean;
    render(xml: import('./raw').RawXmlStream, filter: import('./raw-rules').AnyFilter): void;
  }
}
declare module 'exceljs/lib/xlsx/xform/book/defined-name-xform' {
  export default class DefinedNameXform {
    model: import('./raw').RawName;
    _parsedName: string;
    _parsedText: string[];
    parseOpen(node: import('./raw').OpenedNode): boolean;
    parseClose(): boolean;
    render(xml: import('./raw').RawXmlStream, name: import('./raw').RawName): void;
  }
}
declare module 'exceljs/lib/doc/defined-names' {
  export default class DefinedNames {
    model: import('./raw').RawName[];
  }
}
declare module 'exceljs/lib/utils/col-cache' {
  export function decodeEx(address: string): { dimensions?: string };
}
