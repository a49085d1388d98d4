import { sidebarWords } from '../../words/sidebars';
import { Headline } from './Headline';

/** What failed and what became of people's work; the machine's own words are kept apart for whoever helps. */
export function Failure({ title, text, fault }: { title: string; text: string; fault: string }) {
  return (
    <section class="notice">
      <Headline>{title}</Headline>
      <p>{text}</p>
      <details>
        <summary>{sidebarWords.forSupport}</summary>
        <p>{fault}</p>
      </details>
    </section>
  );
}
