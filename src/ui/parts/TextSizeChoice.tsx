import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { sidebarWords } from '../../words/sidebars';
import {
  firstTextSize,
  keepTextSize,
  recallTextSize,
  showTextSize,
  type TextSize,
  textSizes,
} from '../textSize';

/** "Cỡ chữ: Vừa · To · Rất to". */
export function TextSizeChoice() {
  const [size, setSize] = useState(firstTextSize);
  useLayoutEffect(() => showTextSize(size), [size]);
  useEffect(() => recallTextSize(setSize), []);
  const choose = (choice: TextSize): void => {
    setSize(choice);
    keepTextSize(choice);
  };
  return (
    <fieldset class="text-size">
      <legend>{sidebarWords.textSize}</legend>
      {textSizes.map((choice) => (
        <label key={choice}>
          <input type="radio" name="text-size" checked={choice === size} onChange={() => choose(choice)} />
          <span>{sidebarWords.textSizes[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
