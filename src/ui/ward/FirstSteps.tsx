import { createContext } from 'preact';
import { firstRunWords as words } from '../../words/layout';

/** True while somebody goes through the first check; its places then say what their buttons do. */
export const FirstRun = createContext(false);

/** "Bước 1 trong 3", and the three by name; the present one stands out. */
export function FirstSteps({ at }: { at: 1 | 2 | 3 }) {
  return (
    <section class="first-steps" aria-label={words.step(at)}>
      <p class="when">{words.step(at)}</p>
      <ol>
        {words.steps.map((step, index) => (
          <li key={step} aria-current={index + 1 === at ? 'step' : undefined}>
            {step}
          </li>
        ))}
      </ol>
    </section>
  );
}
