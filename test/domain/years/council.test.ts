import { councilFault } from '../../../src/domain/years/council';
import { procedureOfSet } from './decisions';

describe('the council: at least 5 members, an odd number (TT 24/2023 Điều 10, TT 25/2023 Điều 9)', () => {
  test.each`
    members | fault
    ${0}    | ${'tooFew'}
    ${3}    | ${'tooFew'}
    ${4}    | ${'tooFew'}
    ${5}    | ${null}
    ${6}    | ${'even'}
    ${7}    | ${null}
  `('$members members → $fault', ({ members, fault }) => {
    expect(councilFault(members, procedureOfSet('DVHT-HUYEN-TT24'))).toBe(fault);
    expect(councilFault(members, procedureOfSet('CDHT-XA-TT25'))).toBe(fault);
  });

  test('where the text asks for no council, no number is wrong', () => {
    expect(councilFault(4, procedureOfSet('CDHT-TINH-TT25'))).toBeNull();
  });
});
