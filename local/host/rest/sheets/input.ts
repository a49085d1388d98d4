import { withNaturalFormat } from '../../formulas/natural-format';
import type { Cell } from '../../model/cell';
import { CELL_CHARACTER_LIMIT, cellAfterWrite, isTooLong } from '../../values/cell-values';
import { typeInto } from '../../values/typed';
import { badRequest } from '../api-error';

/** Whether values are taken as they are, or as if a person typed them. */
export type InputOption = 'RAW' | 'USER_ENTERED';

/** Reads the option; the API has no default for it. */
export function inputOptionOf(given: unknown): InputOption {
  if (given === 'RAW' || given === 'USER_ENTERED') return given;
  if (given === undefined || given === 'INPUT_VALUE_OPTION_UNSPECIFIED') {
    throw badRequest("'valueInputOption' is required but not specified");
  }
  throw badRequest(
    `Invalid value at 'value_input_option' (type.googleapis.com/google.apps.sheets.v4.ValueInputOption), ${JSON.stringify(given)}`,
  );
}

/** The cell after writing a JSON value into it; null leaves it as it is. Throws for what no cell can hold. */
export function cellWith(cell: Cell, input: unknown, option: InputOption, now: Date): Cell {
  if (input === null || input === undefined) return cell;
  if (typeof input === 'object') {
    throw badRequest(`Invalid values[0][0]: ${Array.isArray(input) ? 'list_value' : 'struct_value'} {}`);
  }
  if (isTooLong(input)) {
    throw badRequest(
      `Your input contains more than the maximum of ${CELL_CHARACTER_LIMIT} characters in a single cell.`,
    );
  }
  if (option === 'USER_ENTERED') return withNaturalFormat(cellAfterWrite(cell, input, now));
  return typeInto(cell, { value: input === '' ? null : (input as string | number | boolean) });
}
