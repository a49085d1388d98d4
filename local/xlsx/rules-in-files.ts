import AutoFilterXform from 'exceljs/lib/xlsx/xform/sheet/auto-filter-xform';
import CfRuleXform from 'exceljs/lib/xlsx/xform/sheet/cf/cf-rule-xform';
import DataValidationsXform from 'exceljs/lib/xlsx/xform/sheet/data-validations-xform';
import SheetProtectionXform from 'exceljs/lib/xlsx/xform/sheet/sheet-protection-xform';
import ProtectionXform from 'exceljs/lib/xlsx/xform/style/protection-xform';
import type { OpenedNode, RawXmlStream } from './raw';
import type { AnyFilter, RawFilter, RawFormatRule, RawValidation, XmlNode } from './raw-rules';
import { numberForFile } from './serials-in-files';

/**
 * Makes exceljs carry what it would lose of rules: formulas of input rules (it reads `B1` as a number), lists that do
 * not drop down, conditional formats on how a text begins and the like, and the criteria of filters.
 */
export function installRules(): void {
  keepValidations();
  keepFormats();
  keepFilters();
  keepProtections();
}

/** Whether an attribute says yes, in either of the two ways XML has for it. */
export const isTrue = (attribute: string | undefined): boolean => attribute === '1' || attribute === 'true';

/** exceljs knows yes and no as 1 and 0 only; LibreOffice writes words. */
function keepProtections(): void {
  const words: Readonly<Record<string, string>> = { true: '1', false: '0' };
  for (const proto of [SheetProtectionXform.prototype, ProtectionXform.prototype]) {
    const { parseOpen } = proto;
    proto.parseOpen = function openProtection(this: SheetProtectionXform, node: OpenedNode): boolean {
      const attributes = Object.fromEntries(
        Object.entries(node.attributes).map(([name, value]) => [name, words[value] ?? value]),
      );
      return parseOpen.call(this, { ...node, attributes });
    };
  }
}

function keepValidations(): void {
  const proto = DataValidationsXform.prototype;
  const { parseOpen, parseClose } = proto;
  proto.parseOpen = function openRule(this: DataValidationsXform, node: OpenedNode): boolean {
    const more = parseOpen.call(this, node);
    if (node.name === 'dataValidation' && isTrue(node.attributes.showDropDown)) {
      this._dataValidation.showDropDown = true;
    }
    return more;
  };
  proto.parseClose = function closeRule(this: DataValidationsXform, name: string): boolean {
    if (name === 'formula1' || name === 'formula2') {
      const rule = this._dataValidation;
      rule.texts = [...(rule.texts ?? []), this._formula.join('')];
    }
    return parseClose.call(this, name);
  };
  proto.render = renderValidations;
}

/** Areas with the same rule share one element, as Excel writes them. */
function renderValidations(xml: RawXmlStream, model: Record<string, RawValidation | undefined>): void {
  const byRule = new Map<string, { rule: RawValidation; areas: string[] }>();
  for (const [area, rule] of Object.entries(model)) {
    if (!rule) continue;
    const key = JSON.stringify(rule);
    const same = byRule.get(key);
    if (same) same.areas.push(area);
    else byRule.set(key, { rule, areas: [area] });
  }
  if (byRule.size === 0) return;
  xml.openNode('dataValidations', { count: String(byRule.size) });
  for (const { rule, areas } of byRule.values()) renderValidation(xml, rule, areas);
  xml.closeNode();
}

function renderValidation(xml: RawXmlStream, rule: RawValidation, areas: readonly string[]): void {
  const flag = (on: boolean | undefined) => (on ? '1' : undefined);
  xml.openNode('dataValidation', {
    type: rule.type === 'any' ? undefined : rule.type,
    operator: rule.operator === 'between' || rule.type === 'list' ? undefined : rule.operator,
    allowBlank: flag(rule.allowBlank),
    showDropDown: flag(rule.showDropDown),
    showInputMessage: flag(rule.showInputMessage),
    showErrorMessage: flag(rule.showErrorMessage),
    errorStyle: rule.errorStyle,
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref: areas.join(' '),
  });
  const texts = rule.texts ?? (rule.formulae ?? []).map(formulaText);
  for (const [index, text] of texts.entries()) {
    xml.openNode(`formula${index + 1}`);
    xml.writeText(text);
    xml.closeNode();
  }
  xml.closeNode();
}

function formulaText(formula: unknown): string {
  if (!(formula instanceof Date)) return String(formula);
  return String(numberForFile(formula.getTime() / 86_400_000 + 25_569, 'dd/mm/yyyy', false));
}

/** Kinds that exceljs writes from fields of its own, with parts elsewhere in the file. */
const DRAWN = new Set(['dataBar', 'iconSet', 'colorScale']);

function keepFormats(): void {
  const proto = CfRuleXform.prototype;
  const { createNewModel, render } = proto;
  proto.createNewModel = function readRule(this: CfRuleXform, node: OpenedNode): RawFormatRule {
    return { ...createNewModel.call(this, node), attributes: { ...node.attributes } };
  };
  proto.render = function renderRule(this: CfRuleXform, xml: RawXmlStream, rule: RawFormatRule): void {
    if (!rule.attributes || DRAWN.has(rule.type)) {
      render.call(this, xml, rule);
      return;
    }
    const { dxfId, priority, attributes } = rule;
    xml.openNode('cfRule', { ...attributes, dxfId: written(dxfId), priority: written(priority) });
    for (const formula of rule.formulae ?? []) {
      xml.openNode('formula');
      xml.writeText(formula);
      xml.closeNode();
    }
    xml.closeNode();
  };
}

function written(number: number | undefined): string | undefined {
  return number === undefined ? undefined : String(number);
}

function keepFilters(): void {
  const proto = AutoFilterXform.prototype;
  const { render } = proto;
  const open = new WeakMap<AutoFilterXform, XmlNode[]>();
  proto.parseOpen = function openFilter(this: AutoFilterXform, node: OpenedNode): void {
    const element: XmlNode = { name: node.name, attributes: { ...node.attributes }, children: [] };
    if (node.name === 'autoFilter') {
      this.model = { ref: node.attributes.ref ?? '', columns: element.children };
      open.set(this, [element]);
      return;
    }
    const above = open.get(this) ?? [];
    above[above.length - 1]?.children.push(element);
    above.push(element);
  };
  proto.parseClose = function closeFilter(this: AutoFilterXform, name: string): boolean {
    open.get(this)?.pop();
    return name !== 'autoFilter';
  };
  proto.parseText = () => {};
  proto.render = function renderFilter(this: AutoFilterXform, xml: RawXmlStream, filter: AnyFilter): void {
    if (!isRawFilter(filter)) {
      render.call(this, xml, filter);
      return;
    }
    xml.openNode('autoFilter', { ref: filter.ref });
    for (const column of filter.columns) renderNode(xml, column);
    xml.closeNode();
  };
}

/** Tells our form of a filter from exceljs's. */
export function isRawFilter(filter: AnyFilter): filter is RawFilter {
  return typeof filter === 'object' && filter !== null && 'ref' in filter;
}

function renderNode(xml: RawXmlStream, { name, attributes, children }: XmlNode): void {
  xml.openNode(name, attributes);
  for (const child of children) renderNode(xml, child);
  xml.closeNode();
}
