import fc from 'fast-check';
import { readResponse } from '../../../src/domain/forms/submission';

const keys = ['name', 'group', 'phone', 'mark:1', 'evidence:1', 'mark:2', 'evidence:2', 'consent'];
const read = (answers: Record<string, string>) =>
  readResponse({ id: 'a', at: '26/11/2026 08:00:00', answers }, keys, (criterion) => `TC${criterion}`);

describe('a response', () => {
  test.each`
    typed       | becomes    | because
    ${'10'}     | ${10}      | ${'a number'}
    ${'8,5'}    | ${8.5}     | ${'a decimal comma'}
    ${'8.5'}    | ${8.5}     | ${'a decimal point'}
    ${' 10 đ '} | ${10}      | ${'the word for points goes'}
    ${''}       | ${''}      | ${'unknown is not zero'}
    ${'0'}      | ${0}       | ${'zero is zero'}
    ${'10/10'}  | ${'10/10'} | ${'the checks know the maximum'}
    ${'80%'}    | ${'80%'}   | ${'a share is no mark'}
    ${'1.500'}  | ${'1.500'} | ${'thousands or decimals, who knows'}
    ${'chín'}   | ${'chín'}  | ${'a word stays a word'}
    ${'-3'}     | ${-3}      | ${'the checks tell of it'}
    ${'=1+1'}   | ${'=1+1'}  | ${'a text'}
  `('$typed becomes $becomes: $because', ({ typed, becomes }) => {
    expect(read({ 'mark:1': typed }).marks).toEqual([becomes, '']);
  });

  test('brings accents together and joins the evidence', () => {
    const response = read({
      name: '  Lý   Sào '.normalize('NFD'),
      'evidence:1': 'Giấy khen',
      'evidence:2': 'Lớp học',
    });
    expect(response.name).toBe('Lý Sào'.normalize('NFC'));
    expect(response.evidence).toBe('TC1: Giấy khen\nTC2: Lớp học');
  });

  test('never fails, never gives a cell more than a thousand letters, never cuts a character', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 3000 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), text), (answers) => {
        const { name, group, phone, evidence, marks } = read(answers);
        const texts = [name, group, phone, evidence, ...marks.map(String)];
        expect(texts.every((one) => one.length <= 1000)).toBe(true);
        expect(texts.some((one) => /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(one))).toBe(false);
      }),
    );
  });
});
