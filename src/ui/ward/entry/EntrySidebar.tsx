import type { WardCalls } from '../../../ward/calls';
import { entryWords as words } from '../../../words/entry';
import { sidebarWords } from '../../../words/sidebars';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Headline } from '../../parts/Headline';
import { LeftWaiting } from '../../parts/LeftWaiting';
import { Page } from '../../parts/Page';
import { Working } from '../../parts/Working';
import type { Server } from '../../server';
import { useAnswer } from '../../useAnswer';
import { Entry } from './Entry';

/** "Nhập phiếu": enters or corrects one card of a list at a time. Reads the lists when it opens. */
export function EntrySidebar({ server }: { server: Server<WardCalls> }) {
  const opening = useAnswer(server.openEntry);
  const { value, working, fault, left } = opening;
  if (value !== null && !working && fault === null && value.lists.length > 0) {
    return <Entry key={opening.round} server={server} opening={value} onReadAgain={opening.ask} />;
  }
  return (
    <Page
      footer={
        !working && (
          <Button look="second" onPress={opening.ask}>
            {fault === null ? words.readAgain : sidebarWords.tryAgain}
          </Button>
        )
      }
    >
      {working && <Working text={words.opening} slow={words.slow} onLeave={opening.leave} />}
      {left && <LeftWaiting text={words.left} />}
      {fault !== null && <Failure {...words.openFailure} fault={fault} />}
      {!working && !left && fault === null && (
        <>
          <Headline>{words.noLists.title}</Headline>
          <p>{words.noLists.text}</p>
        </>
      )}
    </Page>
  );
}
