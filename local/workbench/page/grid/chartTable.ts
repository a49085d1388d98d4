import type { GridChart } from '../../gridProtocol';

/** The figures of a chart as a table, for those who do not see it. */
export function chartTable({ title, categoryName, categories, series }: GridChart): HTMLTableElement {
  const table = document.createElement('table');
  table.className = 'unseen';
  table.createCaption().textContent = title;
  const heading = table.createTHead().insertRow();
  for (const name of [categoryName, ...series.map((one) => one.name)])
    heading.append(headingCell(name, 'col'));
  const body = table.createTBody();
  categories.forEach((category, index) => {
    const row = body.insertRow();
    row.append(headingCell(category, 'row'));
    for (const { shown } of series) row.insertCell().textContent = shown[index] ?? '';
  });
  return table;
}

function headingCell(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}
