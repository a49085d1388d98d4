/** Which figure of a set is meant. */
export type SetFigure =
  | { kind: 'max'; criterion: string }
  | {
      kind: 'floor' | 'ordinary' | 'difficultArea' | 'total' | 'lastYear' | 'zeroBars' | 'evidence';
    }
  /** The first point of a band, its end, or its name. */
  | { kind: 'band' | 'bandEnd' | 'bandName'; band: string }
  | { kind: 'indicator'; indicator: string; level: 1 | 2 };
