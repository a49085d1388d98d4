import type { ComponentChildren } from 'preact';
import type { Chart } from '../../../district/calls';
import { dashboardWords as words } from '../../../words/districtSeen';

interface FigureProps {
  chart: Pick<Chart, 'title' | 'text'>;
  /** The drawing, which says nothing that the sentences and the table do not say. */
  children: ComponentChildren;
  head: string[];
  rows: { key: string; cells: string[] }[];
}

/** A chart under its message, with the same in sentences and in numbers. */
export function Figure({ chart: { title, text }, children, head, rows }: FigureProps) {
  return (
    <section class="figure">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
      <details>
        <summary>{words.numbers}</summary>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [name, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={head[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
