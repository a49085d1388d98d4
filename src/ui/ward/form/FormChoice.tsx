import { useState } from 'preact/hooks';
import type { FormCalls, FormChoices, FormMade, FormMaking, FormTitle } from '../../../ward/formCalls';
import { formWords as words } from '../../../words/forms';
import { sidebarWords } from '../../../words/sidebars';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { Failure } from '../../parts/Failure';
import { Headline } from '../../parts/Headline';
import { LeftWaiting } from '../../parts/LeftWaiting';
import { Page } from '../../parts/Page';
import { Working } from '../../parts/Working';
import type { Server } from '../../server';
import { useAct } from '../../useAct';

interface FormChoiceProps {
  choices: FormChoices;
  server: Server<FormCalls>;
  onForm(form: FormMade): void;
}

/** Title and year of a form to make, under the forms that are there. */
export function FormChoice({ choices, server, onForm }: FormChoiceProps) {
  const [title, setTitle] = useState<FormTitle>(choices.titles[0] ?? 'family');
  const [year, setYear] = useState(choices.year);
  const [told, setTold] = useState<Exclude<FormMaking, { outcome: 'made' }> | null>(null);
  const { working, fault, left, start, leave } = useAct(server.buildForm, (making) =>
    making.outcome === 'made' ? onForm(making.form) : setTold(making),
  );
  const isTold = told !== null || fault !== null || left;
  const isLost = told?.outcome === 'lost';
  const make = () => {
    setTold(null);
    start(title, year, isLost);
  };
  const label = isLost ? words.makeAnew : fault === null ? words.make : sidebarWords.tryAgain;
  return (
    <Page
      footer={
        <Button look="main" busy={working} onPress={make}>
          {working ? words.making : label}
        </Button>
      }
    >
      {fault !== null && <Failure {...words.failure} fault={fault} />}
      {told !== null && (
        <section class="notice">
          <Headline>{words.refused}</Headline>
          <p>{told.outcome === 'refused' ? words.refusal(told.why) : words[told.outcome]}</p>
        </section>
      )}
      {working && <Working text={words.making} slow={words.makingSlow} onLeave={leave} />}
      {left && <LeftWaiting text={words.leftMaking} />}
      {choices.made.map((form) => (
        <Button key={form.url} look="second" onPress={() => onForm(form)}>
          {words.ready(form.title, form.year)}
        </Button>
      ))}
      {isTold ? <h2>{words.choose}</h2> : <Headline>{words.choose}</Headline>}
      <Choice
        label={words.chooseTitle}
        value={title}
        options={choices.titles.map((one) => ({ value: one, name: words.titleName(one) }))}
        onChoose={(chosen) => setTitle(chosen as FormTitle)}
      />
      <Choice
        label={words.chooseYear}
        value={String(year)}
        options={choices.years.map((one) => ({ value: String(one), name: String(one) }))}
        onChoose={(chosen) => setYear(Number(chosen))}
      />
    </Page>
  );
}
