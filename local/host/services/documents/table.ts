import { cell, type DocumentNode, type RowNode, type TableNode } from '../../model/document';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch } from '../arguments';
import { ContainerElement } from './container';
import type { DocumentElement, OpenDocument } from './element';
import { TableCellElement } from './table-cell';

type Wrap = (node: DocumentNode) => DocumentElement;

type TableNames =
  | 'appendTableRow'
  | 'clear'
  | 'getBorderColor'
  | 'getBorderWidth'
  | 'getCell'
  | 'getNumRows'
  | 'getRow'
  | 'insertTableRow'
  | 'removeRow'
  | 'setBorderColor'
  | 'setBorderWidth'
  | 'setColumnWidth';

export class TableElement
  extends ContainerElement
  implements Official<GoogleAppsScript.Document.Table, TableNames>
{
  readonly serviceName = 'DocumentApp.Table';

  constructor(
    context: RunContext,
    open: OpenDocument,
    readonly wrap: Wrap,
    readonly node: TableNode,
  ) {
    super(context, open);
  }

  readonly #row = (index: number): RowNode => entry(this.node.children, index);

  getNumRows(): number {
    return this.node.children.length;
  }

  getRow(index: number): TableRowElement {
    return new TableRowElement(this.context, this.open, this.wrap, this.#row(index));
  }

  getCell(row: number, column: number): TableCellElement {
    const found = entry(this.#row(row).children, column);
    return new TableCellElement(this.context, this.open, this.wrap, found);
  }

  appendTableRow(row?: unknown): TableRowElement {
    return this.insertTableRow(this.node.children.length, row);
  }

  insertTableRow(index: number, row?: unknown): TableRowElement {
    this.edit();
    if (row !== undefined && !(row instanceof TableRowElement)) {
      throw mismatch(this.serviceName, 'insertTableRow', [index, row]);
    }
    const node: RowNode = row?.node ?? { type: 'TABLE_ROW', attributes: {}, children: [] };
    this.node.children.splice(index, 0, node);
    return new TableRowElement(this.context, this.open, this.wrap, node);
  }

  removeRow(index: number): TableRowElement {
    this.edit();
    const removed = this.#row(index);
    this.node.children.splice(index, 1);
    return new TableRowElement(this.context, this.open, this.wrap, removed);
  }

  clear(): this {
    this.edit();
    this.node.children = [];
    return this;
  }

  getBorderWidth() {
    return this.look('BORDER_WIDTH');
  }

  setBorderWidth(points: unknown): this {
    return this.setLook('BORDER_WIDTH', points);
  }

  getBorderColor() {
    return this.look('BORDER_COLOR');
  }

  setBorderColor(color: unknown): this {
    return this.setLook('BORDER_COLOR', color);
  }

  setColumnWidth(column: number, points: number): this {
    this.edit();
    for (const row of this.node.children) entry(row.children, column).attributes.WIDTH = points;
    return this;
  }
}

type RowNames =
  | 'appendTableCell'
  | 'clear'
  | 'getCell'
  | 'getMinimumHeight'
  | 'getNumCells'
  | 'insertTableCell'
  | 'removeCell'
  | 'setMinimumHeight';

export class TableRowElement
  extends ContainerElement
  implements Official<GoogleAppsScript.Document.TableRow, RowNames>
{
  readonly serviceName = 'DocumentApp.TableRow';

  constructor(
    context: RunContext,
    open: OpenDocument,
    readonly wrap: Wrap,
    readonly node: RowNode,
  ) {
    super(context, open);
  }

  getNumCells(): number {
    return this.node.children.length;
  }

  getCell(index: number): TableCellElement {
    return new TableCellElement(this.context, this.open, this.wrap, entry(this.node.children, index));
  }

  appendTableCell(content?: unknown): TableCellElement {
    return this.insertTableCell(this.node.children.length, content);
  }

  insertTableCell(index: number, content: unknown = ''): TableCellElement {
    this.edit();
    const node = content instanceof TableCellElement ? content.node : cell(String(content));
    this.node.children.splice(index, 0, node);
    return new TableCellElement(this.context, this.open, this.wrap, node);
  }

  removeCell(index: number): TableCellElement {
    this.edit();
    const removed = this.getCell(index);
    this.node.children.splice(index, 1);
    return removed;
  }

  clear(): this {
    this.edit();
    this.node.children = [];
    return this;
  }

  getMinimumHeight() {
    return this.look('MINIMUM_HEIGHT');
  }

  setMinimumHeight(points: unknown): this {
    return this.setLook('MINIMUM_HEIGHT', points);
  }
}

function entry<T>(list: readonly T[], index: unknown): T {
  const found = typeof index === 'number' ? list[Math.trunc(index)] : undefined;
  if (found === undefined) {
    throw new ServiceError(
      `Child index (${index}) must be less than the number of child elements (${list.length}).`,
    );
  }
  return found;
}
