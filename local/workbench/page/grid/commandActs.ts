import { Direction, type IRange } from '@univerjs/core';
import type { Act, Lines } from '../../actProtocol';
import { areaOf, linesOf } from './ranges';

/** What is selected when a command is given. */
export interface Situation {
  /** The tab the command is about. */
  sheetId: number;
  ranges: IRange[];
  /** How many tabs there are. */
  tabs: number;
}

/** What commands of Univer carry; each a part of it. */
interface Params {
  range?: IRange;
  ranges?: IRange[];
  direction?: Direction;
  name?: string;
  order?: number;
  index?: number;
  value?: unknown;
  subUnitId?: string;
}

type Translation = (params: Params, now: Situation) => Act[];

const rangesOf = ({ range, ranges }: Params, now: Situation): IRange[] =>
  ranges ?? (range ? [range] : now.ranges);

const insertion =
  (axis: Lines['axis']): Translation =>
  (params, now) =>
    rangesOf(params, now).map((range) => ({
      kind: 'insertLines',
      // As in Sheets, what is inserted looks like the lines that were chosen.
      like: params.direction === Direction.UP || params.direction === Direction.LEFT ? 'after' : 'before',
      ...linesOf(now.sheetId, axis, range),
    }));

/** From the last on, so that those before keep their place. */
const removal =
  (axis: Lines['axis']): Translation =>
  (params, now) =>
    rangesOf(params, now)
      .map((range) => ({ kind: 'removeLines' as const, ...linesOf(now.sheetId, axis, range) }))
      .sort((a, b) => b.first - a.first);

const hiding =
  (axis: Lines['axis'], hidden: boolean): Translation =>
  (params, now) =>
    rangesOf(params, now).map((range) => ({
      kind: 'hideLines',
      hidden,
      ...linesOf(now.sheetId, axis, range),
    }));

/** Commands that the host carries out in Univer's place, each as acts. */
const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  'sheet.command.insert-row': insertion('row'),
  'sheet.command.insert-row-by-range': insertion('row'),
  'sheet.command.insert-col': insertion('column'),
  'sheet.command.insert-col-by-range': insertion('column'),
  'sheet.command.remove-row': removal('row'),
  'sheet.command.remove-row-by-range': removal('row'),
  'sheet.command.remove-col': removal('column'),
  'sheet.command.remove-col-by-range': removal('column'),
  'sheet.command.set-rows-hidden': hiding('row', true),
  'sheet.command.set-col-hidden': hiding('column', true),
  'sheet.command.set-specific-rows-visible': hiding('row', false),
  'sheet.command.set-col-visible-on-cols': hiding('column', false),
  'sheet.command.clear-selection-format': (params, { sheetId, ...now }) => [
    { kind: 'clearLooks', sheetId, areas: rangesOf(params, { sheetId, ...now }).map(areaOf) },
  ],
  'sheet.command.remove-worksheet-merge': (params, { sheetId, ...now }) => [
    { kind: 'unmerge', sheetId, areas: rangesOf(params, { sheetId, ...now }).map(areaOf) },
  ],
  'sheet.command.insert-sheet': ({ index }, { tabs }) => [{ kind: 'addTab', position: index ?? tabs }],
  'sheet.command.remove-sheet': (_, { sheetId }) => [{ kind: 'removeTab', sheetId }],
  'sheet.command.set-worksheet-name': ({ name = '' }, { sheetId }) => [{ kind: 'renameTab', sheetId, name }],
  'sheet.command.set-worksheet-order': ({ order = 0 }, { sheetId }) => [
    { kind: 'moveTab', sheetId, position: order },
  ],
  'sheet.command.set-worksheet-hidden': (_, { sheetId }) => [{ kind: 'hideTab', sheetId, hidden: true }],
  'sheet.command.set-worksheet-show': (_, { sheetId }) => [{ kind: 'hideTab', sheetId, hidden: false }],
  'sheet.command.set-tab-color': ({ value }, { sheetId }) => [
    { kind: 'colorTab', sheetId, color: typeof value === 'string' && value.startsWith('#') ? value : null },
  ],
};

/** The acts a command of Univer comes to; null when the host does not carry it out itself. */
export function actsOfCommand(
  id: string,
  params: object,
  now: Omit<Situation, 'sheetId'> & { active: number },
): Act[] | null {
  const given = params as Params;
  const sheetId = given.subUnitId === undefined ? now.active : Number(given.subUnitId);
  return TRANSLATIONS[id]?.(given, { ...now, sheetId }) ?? null;
}
