/** Which figure of a set is meant. */
export type SetFigure =
  | { kind: 'max'; criterion: string }
  | { kind: 'floor' | 'ordinary' | 'difficultArea' }
  | { kind: 'band'; band: string }
  | { kind: 'indicator'; indicator: string; level: 1 | 2 };
