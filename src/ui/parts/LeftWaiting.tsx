import { sidebarWords } from '../../words/sidebars';
import { Headline } from './Headline';

/** After somebody left a wait: that the work goes on in the sheet, and where its end is found. */
export function LeftWaiting({ text }: { text: string }) {
  return (
    <section class="notice">
      <Headline>{sidebarWords.left}</Headline>
      <p>{text}</p>
    </section>
  );
}
