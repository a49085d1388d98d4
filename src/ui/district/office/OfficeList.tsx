import type { OfficeReport, OfficeWard } from '../../../district/calls';
import { officePanelWords as words } from '../../../words/districtOffice';
import { Button } from '../../parts/Button';
import { Headline } from '../../parts/Headline';
import { Page } from '../../parts/Page';
import { Paged } from '../../parts/Paged';
import type { OfficeStep } from './OfficeSidebar';
import { WaitingWard } from './WaitingWard';

interface OfficeListProps {
  report: OfficeReport;
  onStep(step: OfficeStep): void;
  onAgain(): void;
}

/** How many wards are how far, which wait to be taken, and the one next step. */
export function OfficeList({ report: { year, round, counts, wards }, onStep, onAgain }: OfficeListProps) {
  const waiting = wards.filter(({ canReceive }) => canReceive);
  const earlier = wards.filter(({ canOpen }) => canOpen);
  const taken = wards.filter(({ canReceive, canSendBack }) => canSendBack && !canReceive);
  const first = waiting.length > 0 ? 'receive' : earlier.length > 0 ? 'openRound' : 'remind';
  const wanting = counts.missing + counts.returned + counts.failed;
  const toRemind = wanting > 0 && (
    <Button look={first === 'remind' ? 'main' : 'second'} onPress={() => onStep({ page: 'remind' })}>
      {words.toReminders(wanting)}
    </Button>
  );
  const again = (
    <Button look="second" onPress={onAgain}>
      {words.again}
    </Button>
  );
  const toReceive = (
    <Button look="main" onPress={() => onStep({ page: 'receive' })}>
      {words.receive(waiting.length)}
    </Button>
  );
  const toOpen = earlier.length > 0 && (
    <Button look={first === 'openRound' ? 'main' : 'second'} onPress={() => onStep({ page: 'openRound' })}>
      {words.openRound(earlier.length)}
    </Button>
  );
  const footer = { receive: toReceive, openRound: toOpen, remind: toRemind || again }[first];
  return (
    <Page footer={footer}>
      <Headline>{words.counts(counts)}</Headline>
      <p>{words.handedUp(counts)}</p>
      <p class="when">{words.basis(year, round)}</p>
      {counts.unread > 0 && <p>{words.unread}</p>}
      {first === 'receive' && toOpen}
      {first !== 'remind' && toRemind}
      {waiting.length === 0 ? (
        <p>{words.complete}</p>
      ) : (
        <Wards title={words.waiting(waiting.length)} wards={waiting} onStep={onStep} />
      )}
      {earlier.length > 0 && <Wards title={words.earlier(earlier.length)} wards={earlier} onStep={onStep} />}
      {taken.length > 0 && <Wards title={words.taken(taken.length)} wards={taken} onStep={onStep} />}
    </Page>
  );
}

function Wards({
  title,
  wards,
  onStep,
}: {
  title: string;
  wards: OfficeWard[];
  onStep: OfficeListProps['onStep'];
}) {
  return (
    <section>
      <h2>{title}</h2>
      <Paged
        items={wards}
        of={words.moreOf}
        show={(ward) => (
          <WaitingWard key={ward.code} ward={ward} onSendBack={() => onStep({ page: 'sendBack', ward })} />
        )}
      />
    </section>
  );
}
