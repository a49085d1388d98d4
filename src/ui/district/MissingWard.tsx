import type { MissingLine } from '../../district/calls';
import { missingWords as words } from '../../words/districtSidebars';

/** One ward without figures: how it stands, why, and what to do. */
export function MissingWard({ ward }: { ward: MissingLine }) {
  return (
    <li class="ward">
      <h2>{ward.name}</h2>
      <p class="tag">{ward.state}</p>
      <p>{ward.reason}</p>
      <p>
        <strong>{words.fix}:</strong> {ward.fix}
      </p>
    </li>
  );
}
