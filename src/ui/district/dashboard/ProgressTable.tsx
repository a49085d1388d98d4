import type { DashboardReport } from '../../../district/calls';
import { dashboardWords as words } from '../../../words/districtSeen';

/** How many wards are how far, each with its base. */
export function ProgressTable({ lines, of }: { lines: DashboardReport['progress']; of: number }) {
  return (
    <table>
      <caption>{words.progress.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.progress.state}</th>
          <th scope="col" class="number">
            {words.progress.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ state, count }) => (
          <tr key={state}>
            <th scope="row">{state}</th>
            <td class="number">{words.share(count, of)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
