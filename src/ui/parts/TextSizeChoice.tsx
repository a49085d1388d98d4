import { useLayoutEffect, useState } from 'preact/hooks';
import { sidebarWords } from '../../words/sidebars';
import { applyTextSize, keptTextSize, textSizes } from '../textSize';

/** "Cỡ chữ: Vừa · To · Rất to". */
export function TextSizeChoice() {
  const [size, setSize] = useState(keptTextSize);
  useLayoutEffect(() => applyTextSize(size), [size]);
  return (
    <fieldset class="text-size">
      <legend>{sidebarWords.textSize}</legend>
      {textSizes.map((choice) => (
        <label key={choice}>
          <input type="radio" name="text-size" checked={choice === size} onChange={() => setSize(choice)} />
          <span>{sidebarWords.textSizes[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
