import { answersIn, cellsOf, findColumns, headingRow } from '../../../src/domain/forms/answersTab';
import { type FormTitle, formTitles } from '../../../src/domain/forms/formOf';
import type { KeptAnswer } from '../../../src/domain/forms/inbox';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { answerHeadings, answersTabWords } from '../../../src/words/forms';
import { grid } from '../../support/grids';

const criteriaOf = (title: FormTitle): string[] =>
  Array.from({ length: title === 'citizen' ? 10 : 4 }, (_, at) => String(at + 1));

function tabOf(title: FormTitle, more: (string | number)[] = []) {
  const criteria = criteriaOf(title);
  const head = answersTabWords.lines(title, 2026).map((line) => [line]);
  const headings = headingRow(answerHeadings(title), criteria);
  const shown = [...head, [...more.map(String), ...headings]];
  const columns = findColumns(shown, answerHeadings(title), criteria)!;
  const answer: KeptAnswer = {
    row: 4,
    version: 1,
    id: 'abc',
    at: '26/11/2026 08:00:00',
    name: title === 'community' ? 'Tổ 3' : 'Họ Lý Sao',
    group: title === 'community' ? '' : 'Tổ 1',
    phone: '0900000001',
    marks: criteria.map(() => 8),
    evidence: 'TC1: Giấy khen',
  };
  return { shown, columns, answer, cells: cellsOf(answer, columns, 'mới nhận') };
}

describe('the tab of answers', () => {
  test.each([...formTitles])('of %s is read as cards of that title and year', (title) => {
    const { shown, cells, answer } = tabOf(title);
    const rows = [...shown, cells.map((cell) => cell ?? '')];
    const { cards, findings } = readWardBook([grid(answersTabWords.name(title, 2026), rows)]);
    expect(cards.map(({ title: read, year, subject }) => [read, year, subject.name])).toEqual([
      [title, 2026, answer.name],
    ]);
    expect(findings).toEqual([]);
  });

  test.each([...formTitles])('of %s gives back what was put in', (title) => {
    const { shown, columns, answer, cells } = tabOf(title, ['Ghi chú']);
    expect(cells[0]).toBeNull();
    const texts = cells.map((cell) => String(cell ?? ''));
    expect(answersIn([...shown, texts], columns)).toEqual([{ ...answer, marks: answer.marks.map(String) }]);
  });

  test('without one of its headings is not written to', () => {
    const { shown } = tabOf('family');
    const without = shown.map((row) => row.map((text) => (text === 'TC2' ? 'Khác' : text)));
    expect(findColumns(without, answerHeadings('family'), criteriaOf('family'))).toBeNull();
  });
});
