import { useState } from 'preact/hooks';
import type { FormCalls, FormMade } from '../../../ward/formCalls';
import { formWords as words } from '../../../words/forms';
import { sidebarWords } from '../../../words/sidebars';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { LeftWaiting } from '../../parts/LeftWaiting';
import { Page } from '../../parts/Page';
import { Working } from '../../parts/Working';
import type { Server } from '../../server';
import { useAnswer } from '../../useAnswer';
import { FormChoice } from './FormChoice';
import { FormReady } from './FormReady';

/** The choice of a form, or one that is there. */
export function FormWork({ server }: { server: Server<FormCalls> }) {
  const choices = useAnswer(server.formChoices);
  const [form, setForm] = useState<FormMade | null>(null);
  const choose = () => {
    setForm(null);
    choices.ask();
  };
  if (form !== null) return <FormReady form={form} onAnother={choose} />;
  if (choices.value !== null && !choices.working && !choices.left)
    return <FormChoice choices={choices.value} server={server} onForm={setForm} />;
  return (
    <Page
      footer={
        (choices.fault !== null || choices.left) && (
          <Button look="second" onPress={choices.ask}>
            {sidebarWords.tryAgain}
          </Button>
        )
      }
    >
      {choices.working && <Working text={words.loading} slow={words.loadingSlow} onLeave={choices.leave} />}
      {choices.left && <LeftWaiting text={words.leftLoading} />}
      {choices.fault !== null && <Failure {...words.failure} fault={choices.fault} />}
    </Page>
  );
}
