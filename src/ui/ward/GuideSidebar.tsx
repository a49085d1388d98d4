import { guideWords as words } from '../../words/wardSidebars';
import { Headline } from '../parts/Headline';
import { Page } from '../parts/Page';

/** The way through a ward's work in six steps, and what the add-in leaves alone. */
export function GuideSidebar() {
  return (
    <Page>
      <Headline>{words.title}</Headline>
      <p>{words.where}</p>
      <ol class="guide">
        {words.steps.map(({ act, result }) => (
          <li key={act}>
            <strong>{act}</strong>
            <p>{result}</p>
          </li>
        ))}
      </ol>
      <h2>{words.untouchedTitle}</h2>
      <ul class="plain">
        {words.untouched.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <p>{words.own}</p>
      <p>{words.device}</p>
    </Page>
  );
}
