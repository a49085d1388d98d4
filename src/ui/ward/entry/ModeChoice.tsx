import { entryWords as words } from '../../../words/entry';

/** One criterion at a time, or all of them down the page. */
export type Mode = keyof typeof words.modes;

const modes: readonly Mode[] = ['one', 'all'];

/** "Cách nhập: Một tiêu chí một lúc · Tất cả trên một trang". */
export function ModeChoice({ mode, onChoose }: { mode: Mode; onChoose(mode: Mode): void }) {
  return (
    <fieldset class="mode">
      <legend>{words.mode}</legend>
      {modes.map((choice) => (
        <label key={choice}>
          <input type="radio" name="mode" checked={choice === mode} onChange={() => onChoose(choice)} />
          <span>{words.modes[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
