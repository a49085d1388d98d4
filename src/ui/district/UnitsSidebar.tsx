import { useState } from 'preact/hooks';
import type { DistrictCalls, ListReport } from '../../district/calls';
import { accessWords, unitsSidebarWords as words } from '../../words/districtUnits';
import { Button } from '../parts/Button';
import { Failure } from '../parts/Failure';
import { Headline } from '../parts/Headline';
import { Page } from '../parts/Page';
import { TextField } from '../parts/TextField';
import { Working } from '../parts/Working';
import type { Server } from '../server';
import { useAct } from '../useAct';
import { ReportOnUnits } from './ReportOnUnits';

type Act = 'add' | 'test';

/** "Danh sách phường": fills the list from pasted links, and says who has not shared what. */
export function UnitsSidebar({ server }: { server: Server<DistrictCalls> }) {
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [act, setAct] = useState<Act>('add');
  const [answer, setAnswer] = useState<{ report: ListReport; round: number } | null>(null);
  const { working, fault, start } = useAct(
    async (act: Act, text: string) => {
      setAct(act);
      return { act, report: await (act === 'add' ? server.addWards(text) : server.testAccess()) };
    },
    ({ act, report }) => {
      if (act === 'add' && report.units.length === 0) setText('');
      setAnswer((now) => ({ report, round: (now?.round ?? 0) + 1 }));
    },
  );
  const add = (): void => {
    setMissing(text.trim() === '');
    if (text.trim() !== '') start('add', text);
  };
  return (
    <Page
      footer={
        <Button look="main" busy={working} onPress={add}>
          {working && act === 'add' ? words.adding : words.add}
        </Button>
      }
    >
      {working && <Working text={act === 'add' ? words.adding : words.testing} slow={words.slow} />}
      {!working && fault !== null && <Failure {...words.failure} fault={fault} />}
      {!working && fault === null && answer !== null && (
        <ReportOnUnits key={answer.round} report={answer.report} />
      )}
      {answer === null && fault === null && !working && <Headline>{words.title}</Headline>}
      <p>{words.how}</p>
      <TextField
        long
        label={words.field}
        value={text}
        problem={isMissing ? words.empty : null}
        onType={setText}
      />
      <Button look="second" busy={working} onPress={() => start('test', '')}>
        {working && act === 'test' ? words.testing : accessWords.test}
      </Button>
    </Page>
  );
}
