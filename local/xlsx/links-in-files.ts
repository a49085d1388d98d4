import HyperlinkXform from 'exceljs/lib/xlsx/xform/sheet/hyperlink-xform';
import WorksheetXform from 'exceljs/lib/xlsx/xform/sheet/worksheet-xform';
import type { RawHyperlink, RawSheetModel, RawSheetOptions, RawXmlStream, SheetLink } from './raw';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * Makes exceljs keep links beside the cells (as `properties.links`) instead of turning cells into link cells, and
 * write links to places of the same file without an outside relationship.
 */
export function installLinks(): void {
  const proto = WorksheetXform.prototype;
  const { reconcile, prepare } = proto;
  proto.reconcile = function readLinks(model: RawSheetModel, options: RawSheetOptions): void {
    const links = (model.hyperlinks ?? []).flatMap((link) => linkRead(link, model));
    model.hyperlinks = [];
    reconcile.call(this, model, options);
    if (links.length > 0) model.properties.links = links;
  };
  proto.prepare = function writeLinks(model: RawSheetModel, options: RawSheetOptions): void {
    prepare.call(this, model, options);
    for (const link of model.properties.links ?? []) model.hyperlinks!.push(linkWritten(link, model));
  };
  const render = HyperlinkXform.prototype.render;
  HyperlinkXform.prototype.render = function renderLink(xml: RawXmlStream, link: RawHyperlink): void {
    if (!link.internal) render.call(this, xml, link);
    else xml.leafNode('hyperlink', { ref: link.address, location: link.target, tooltip: link.tooltip });
  };
}

function linkRead(link: RawHyperlink, model: RawSheetModel): SheetLink[] {
  const outside = model.relationships?.find((relation) => relation.Id === link.rId)?.Target;
  const target = outside ?? link.target;
  if (target === undefined) return [];
  // Some writers put a place of the file itself into the outside address, after a hash.
  const place = outside === undefined ? target : /^#(.+!.+)$/.exec(outside)?.[1];
  const tooltip = link.tooltip === undefined ? {} : { tooltip: link.tooltip };
  return [{ address: link.address, target: place ?? target, internal: place !== undefined, ...tooltip }];
}

function linkWritten(link: SheetLink, model: RawSheetModel): RawHyperlink {
  if (link.internal) return link;
  const rId = `rIdLink${model.rels.length + 1}`;
  model.rels.push({ Id: rId, Type: HYPERLINK, Target: link.target, TargetMode: 'External' });
  return {
    address: link.address,
    target: link.target,
    rId,
    ...(link.tooltip ? { tooltip: link.tooltip } : {}),
  };
}
