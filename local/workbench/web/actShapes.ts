import * as v from 'valibot';
import type { Act, LooksChange } from '../actProtocol';

const whole = v.pipe(v.number(), v.integer());
const position = v.pipe(whole, v.minValue(0));
const onTab = { sheetId: whole };
const area = v.object({ row: whole, column: whole, rows: whole, columns: whole });
const areas = v.array(area);
const lines = {
  ...onTab,
  axis: v.picklist(['row', 'column']),
  first: whole,
  count: v.pipe(whole, v.minValue(1)),
};
const color = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));
const maybe = <T extends v.GenericSchema>(schema: T) => v.exactOptional(v.nullable(schema));
const border = maybe(
  v.object({ line: v.picklist(['thin', 'medium', 'thick', 'dashed', 'dotted', 'double']), color }),
);

const change: v.GenericSchema<unknown, LooksChange> = v.object({
  bold: maybe(v.boolean()),
  italic: maybe(v.boolean()),
  underline: maybe(v.boolean()),
  strike: maybe(v.boolean()),
  font: maybe(v.string()),
  size: maybe(v.pipe(v.number(), v.minValue(1), v.maxValue(400))),
  color: maybe(color),
  background: maybe(color),
  horizontal: maybe(v.picklist(['left', 'center', 'right'])),
  vertical: maybe(v.picklist(['top', 'middle', 'bottom'])),
  wrap: maybe(v.boolean()),
  borders: v.exactOptional(v.object({ top: border, right: border, bottom: border, left: border })),
  numberFormat: maybe(v.string()),
});

/** The shape of each act a page may send. */
export const act: v.GenericSchema<unknown, Act> = v.variant('kind', [
  v.object({ kind: v.literal('insertLines'), like: v.picklist(['before', 'after']), ...lines }),
  v.object({ kind: v.literal('removeLines'), ...lines }),
  v.object({ kind: v.literal('hideLines'), hidden: v.boolean(), ...lines }),
  v.object({ kind: v.literal('sizeLines'), pixels: v.pipe(v.number(), v.minValue(0)), ...lines }),
  v.object({ kind: v.literal('freeze'), rows: position, columns: position, ...onTab }),
  v.object({ kind: v.literal('look'), parts: v.array(v.object({ areas, change })), ...onTab }),
  v.object({ kind: v.literal('clearLooks'), areas, ...onTab }),
  v.object({ kind: v.literal('merge'), areas, ...onTab }),
  v.object({ kind: v.literal('unmerge'), areas, ...onTab }),
  v.object({
    kind: v.literal('copy'),
    from: v.object({ area, ...onTab }),
    to: v.object({ area, ...onTab }),
    what: v.picklist(['all', 'values', 'looks']),
    cut: v.boolean(),
  }),
  v.object({ kind: v.literal('addTab'), position }),
  v.object({ kind: v.literal('renameTab'), name: v.string(), ...onTab }),
  v.object({ kind: v.literal('removeTab'), ...onTab }),
  v.object({ kind: v.literal('moveTab'), position, ...onTab }),
  v.object({ kind: v.literal('hideTab'), hidden: v.boolean(), ...onTab }),
  v.object({ kind: v.literal('colorTab'), color: v.nullable(color), ...onTab }),
  v.object({ kind: v.literal('undo') }),
  v.object({ kind: v.literal('redo') }),
]);
