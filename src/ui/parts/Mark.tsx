/** The shapes there are: one for each severity of a finding. */
export type MarkKind = 'error' | 'warning' | 'info';

const outlines: Record<MarkKind, string> = {
  error: 'M6.5 1h7L19 6.5v7L13.5 19h-7L1 13.5v-7z',
  warning: 'M10 1 19.5 18.5H.5z',
  info: 'M10 .5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z',
};

const signs: Record<MarkKind, string> = {
  error: 'm6.5 6.5 7 7m0-7-7 7',
  warning: 'M10 7v5m0 3v.5',
  info: 'M10 9v6m0-9.5v.5',
};

/** A severity's shape; drawn, not typed, because not every font has such signs. */
export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <svg class="mark" viewBox="0 0 20 20" aria-hidden="true">
      <path class="outline" d={outlines[kind]} />
      <path class="sign" d={signs[kind]} />
    </svg>
  );
}
