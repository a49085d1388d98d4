import type { OfficeWard } from '../../../district/calls';
import { officePanelWords as words } from '../../../words/districtOffice';
import { Button } from '../../parts/Button';

/** One ward that handed up: when, how it is reached, its workbook, and the way to send its figures back. */
export function WaitingWard({ ward, onSendBack }: { ward: OfficeWard; onSendBack(): void }) {
  const { name, state, on, late, email, phone, links } = ward;
  const reach = words.reach(email, phone);
  return (
    <li class="ward">
      <h3>{name}</h3>
      <p class="tag">{state}</p>
      {on !== null && <p>{words.on(on, late)}</p>}
      {reach !== '' && <p>{reach}</p>}
      {links.filter(isAddress).map((link) => (
        <a key={link} class="button quiet" href={link} target="_blank" rel="noopener">
          {words.open(name)}
        </a>
      ))}
      <Button look="quiet" onPress={onSendBack}>
        {words.sendBackOf(name)}
      </Button>
    </li>
  );
}

/** The list may hold a bare id, and anything that somebody typed. */
const isAddress = (link: string): boolean => /^https:\/\//.test(link);
