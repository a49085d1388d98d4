import { ValueType } from 'exceljs';
import DefinedNames from 'exceljs/lib/doc/defined-names';
import * as colCache from 'exceljs/lib/utils/col-cache';
import DefinedNameXform from 'exceljs/lib/xlsx/xform/book/defined-name-xform';
import WorkbookPropertiesXform from 'exceljs/lib/xlsx/xform/book/workbook-properties-xform';
import CellXform from 'exceljs/lib/xlsx/xform/sheet/cell-xform';
import ColXform from 'exceljs/lib/xlsx/xform/sheet/col-xform';
import DataValidationsXform from 'exceljs/lib/xlsx/xform/sheet/data-validations-xform';
import { installLinks } from './links-in-files';
import { installNotes } from './notes-in-files';
import type { OpenedNode, RawCellModel, RawName, RawSheetOptions, RawXmlStream } from './raw';
import { installRules, isTrue } from './rules-in-files';

/**
 * Corrects exceljs 4.4.0 where it changes what a file says:
 * dates became UTC Dates (and text or error results under a date format were lost), linked numbers and formulas
 * became text, rules for whole columns were spread over a million entries, names of constants were dropped, widths of
 * columns were spread as far as a damaged file says, dates moved by four years in LibreOffice's files counted from 1904.
 */
export function installExactReading(): void {
  if (installed) return;
  installed = true;
  CellXform.prototype.reconcile = keepCellAsWritten;
  keepRuleRanges();
  keepAllNames();
  boundColumns();
  keepEpoch();
  installLinks();
  installNotes();
  installRules();
}

let installed = false;

/** exceljs's own step without its conversion of dates and links. */
function keepCellAsWritten(model: RawCellModel, options: RawSheetOptions): void {
  const style = model.styleId === undefined ? undefined : options.styles?.getStyleModel(model.styleId);
  if (style) model.style = style;
  delete model.styleId;
  if (model.type === ValueType.String) takeSharedText(model, options);
  if (model.type === ValueType.Formula && model.shareType === 'shared') joinSharedFormula(model, options);
  const comment = options.commentsMap?.[model.address];
  if (comment) model.comment = comment;
}

function takeSharedText(model: RawCellModel, options: RawSheetOptions): void {
  if (typeof model.value === 'number') model.value = options.sharedStrings?.getString(model.value) ?? '';
  if (typeof model.value === 'object') model.type = ValueType.RichText;
}

function joinSharedFormula(model: RawCellModel, options: RawSheetOptions): void {
  if (model.ref) {
    options.formulae[model.si!] = model.address;
  } else {
    const master = options.formulae[model.si!];
    if (master !== undefined) model.sharedFormula = master;
    delete model.shareType;
  }
  delete model.si;
}

function keepRuleRanges(): void {
  const proto = DataValidationsXform.prototype;
  const original = proto.parseClose;
  proto.parseClose = function parseClose(this: DataValidationsXform, name: string): boolean {
    if (name !== 'dataValidation') return original.call(this, name);
    const rule = this._dataValidation;
    if (!rule.formulae?.length) {
      delete rule.formulae;
      delete rule.operator;
    }
    for (const part of this._address.split(/\s+/).filter(Boolean)) {
      this.model[colCache.decodeEx(part).dimensions ?? part] = rule;
    }
    return true;
  };
}

const MOST_COLUMNS = 16_384;

function boundColumns(): void {
  const proto = ColXform.prototype;
  const original = proto.parseOpen;
  proto.parseOpen = function parseOpen(this: ColXform, node: OpenedNode): boolean {
    const isColumn = original.call(this, node);
    if (isColumn) this.model.max = Math.min(this.model.max, MOST_COLUMNS);
    return isColumn;
  };
}

function keepEpoch(): void {
  const proto = WorkbookPropertiesXform.prototype;
  const original = proto.parseOpen;
  proto.parseOpen = function parseOpen(this: WorkbookPropertiesXform, node: OpenedNode): boolean {
    const isKnown = original.call(this, node);
    if (isKnown) this.model.date1904 = isTrue(node.attributes.date1904);
    return isKnown;
  };
}

function keepAllNames(): void {
  const proto = DefinedNameXform.prototype;
  const { parseOpen, parseClose: original } = proto;
  const hidden = new WeakMap<DefinedNameXform, boolean>();
  proto.parseOpen = function openName(this: DefinedNameXform, node: OpenedNode): boolean {
    hidden.set(this, isTrue(node.attributes.hidden));
    return parseOpen.call(this, node);
  };
  proto.parseClose = function parseClose(this: DefinedNameXform): boolean {
    const more = original.call(this);
    const text = this._parsedText.join('');
    if (!this._parsedName.startsWith('_xlnm.')) this.model.ranges = [text];
    if (hidden.get(this)) this.model.hidden = true;
    return more;
  };
  proto.render = function renderName(this: DefinedNameXform, xml: RawXmlStream, name: RawName): void {
    const local = name.localSheetId === undefined ? undefined : String(name.localSheetId);
    const attributes = { name: name.name, localSheetId: local, hidden: name.hidden ? '1' : undefined };
    xml.openNode('definedName', attributes);
    xml.writeText(name.ranges.join(','));
    xml.closeNode();
  };
  const kept = new WeakMap<object, RawName[]>();
  const { get } = Object.getOwnPropertyDescriptor(DefinedNames.prototype, 'model')!;
  Object.defineProperty(DefinedNames.prototype, 'model', {
    get(this: object) {
      return kept.get(this) ?? get!.call(this);
    },
    set(this: object, names: RawName[]) {
      kept.set(this, names);
    },
  });
}
