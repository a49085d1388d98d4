import { useState } from 'preact/hooks';
import type { FormCalls } from '../../../ward/formCalls';
import { formWords as words } from '../../../words/forms';
import { Button } from '../../parts/Button';
import { Headline } from '../../parts/Headline';
import { Page } from '../../parts/Page';
import type { Server } from '../../server';
import { FormWork } from './FormWork';

/** A form for families: first what Google will ask, then the choice, then the form's address and code. */
export function FormSidebar({ server }: { server: Server<FormCalls> }) {
  const [begun, setBegun] = useState(false);
  if (begun) return <FormWork server={server} />;
  const { permission } = words;
  return (
    <Page
      footer={
        <Button look="main" onPress={() => setBegun(true)}>
          {words.continue}
        </Button>
      }
    >
      <Headline>{permission.title}</Headline>
      <p>{words.what}</p>
      <ol class="guide">
        {permission.steps.map((step) => (
          <li key={step}>
            <p>{step}</p>
          </li>
        ))}
      </ol>
      <p>{permission.why}</p>
      <p>{permission.done}</p>
    </Page>
  );
}
