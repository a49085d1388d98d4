import { IUndoRedoService, LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import designVi from '@univerjs/design/locale/vi-VN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiVi from '@univerjs/docs-ui/locale/vi-VN';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsVi from '@univerjs/sheets/locale/vi-VN';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiVi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteUiVi from '@univerjs/sheets-note-ui/locale/vi-VN';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiVi from '@univerjs/sheets-ui/locale/vi-VN';
import { UniverUIPlugin } from '@univerjs/ui';
import uiVi from '@univerjs/ui/locale/vi-VN';
import { HostHistory } from './hostHistory';
import { menuConfig } from './menus';
import { reworded } from './univerWords';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';

/** Fonts with every Vietnamese letter, which officials' computers have. */
const FONTS = ['Arial', 'Times New Roman', 'Tahoma', 'Verdana', 'Calibri'].map((name) => ({
  value: name,
  label: name,
  category: name.startsWith('Times') ? ('serif' as const) : ('sans-serif' as const),
}));

/**
 * Starts Univer in an element, in Vietnamese, as a view: it neither calculates formulas nor formats numbers (the host
 * does both), and its menus offer only what the host can keep.
 */
export function startUniver(container: HTMLElement): { univer: Univer; api: FUniver } {
  const locale = reworded(
    mergeLocales(designVi, uiVi, docsUiVi, sheetsVi, sheetsUiVi, formulaUiVi, noteUiVi),
  );
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: locale },
    override: [[IUndoRedoService, { useClass: HostHistory }]],
  });
  const menu = menuConfig();
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: true,
    ribbonType: 'simple',
    contextMenu: true,
    customFontFamily: { override: true, list: FONTS },
    menu,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    menu,
    formulaBar: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
    clipboardConfig: { hidePasteOptions: true },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { menu });
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin, { menu });
  return { univer, api: FUniver.newAPI(univer) };
}
