import { CommandType, ICommandService, type IRange, type Univer } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import {
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  MenuItemType,
  RibbonStartGroup,
} from '@univerjs/ui';
import { words } from '../words';

/** Patterns people choose from, by their words; the first is Sheets' own choice. */
const FORMATS: readonly [name: string, pattern: string | null][] = [
  [words.numberFormats.automatic, null],
  [words.numberFormats.text, '@'],
  [words.numberFormats.whole, '#,##0'],
  [words.numberFormats.decimals, '#,##0.00'],
  [words.numberFormats.percent, '0%'],
  [words.numberFormats.percentDecimals, '0.0%'],
  [words.numberFormats.day, 'dd/mm/yyyy'],
  [words.numberFormats.moment, 'dd/mm/yyyy hh:mm'],
];

const COMMAND = 'so.command.number-format';

/** Adds the choice of a number format to the toolbar and to the menu of a cell. */
export function offerNumberFormats(
  univer: Univer,
  choose: (ranges: IRange[], pattern: string | null) => void,
): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).registerCommand({
    id: COMMAND,
    type: CommandType.COMMAND,
    handler: (accessor, params?: { value?: number }) => {
      const selected = accessor.get(SheetsSelectionsService).getCurrentSelections();
      const [, pattern] = FORMATS[params?.value ?? 0]!;
      choose(
        selected.map(({ range }) => range),
        pattern,
      );
      return true;
    },
  });
  const entry = { [COMMAND]: { order: 4, menuItemFactory: selector } };
  injector.get(IMenuManagerService).mergeMenu({
    [RibbonStartGroup.FORMAT]: entry,
    [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.FORMAT]: entry },
  });
}

const selector = () => ({
  id: COMMAND,
  type: MenuItemType.SELECTOR,
  tooltip: words.numberFormat,
  label: words.numberFormat,
  selections: FORMATS.map(([label], value) => ({ label, value })),
});
