import { shippedSets } from '../../../src/domain/criteria/catalogue';
import type { CriteriaSet, PointsSet } from '../../../src/domain/criteria/criteriaSet';
import { criteriaAsked, type FormPlan, formOf, formTitles } from '../../../src/domain/forms/formOf';
import { wordForm } from '../../../src/words/forms';

const family = shippedSets.find(({ id }) => id === 'GDHT-448') as PointsSet;
const whole: PointsSet = {
  ...family,
  criteria: family.criteria.map((one) => ({ ...one, max: one.max ?? 20 })),
};
const commune = shippedSets.find(({ kind }) => kind === 'checklist') as CriteriaSet;

const planOf = (title: (typeof formTitles)[number] = 'family') =>
  formOf(whole, title, 2026, ['Tổ 1']) as FormPlan;

describe('the form of a set', () => {
  test.each`
    set        | becomes
    ${null}    | ${'noSet'}
    ${commune} | ${'checklist'}
    ${family}  | ${'maximumMissing'}
  `('of $set.id is none: $becomes', ({ set, becomes }) => {
    expect(formOf(set, 'family', 2026, [])).toBe(becomes);
  });

  test('asks for each criterion once, with its maximum', () => {
    const { items } = planOf();
    expect(criteriaAsked(items.map(({ key }) => key))).toEqual(['1', '2', '3', '4']);
    expect(items.flatMap((item) => ('max' in item ? [item.max] : []))).toEqual([30, 30, 20, 20]);
  });

  test.each([...formTitles])('%s: requires nothing but who, where, the marks and the consent', (title) => {
    const required = planOf(title).items.flatMap(({ key, required: must }) => (must ? [key] : []));
    const where = title === 'community' ? [] : ['group'];
    expect(required).toEqual(['name', ...where, 'mark:1', 'mark:2', 'mark:3', 'mark:4', 'consent']);
  });
});

describe('its words', () => {
  test.each([...formTitles])('%s: no question asks for an identity number, and each has a title', (title) => {
    const { items, description } = wordForm(planOf(title), 'Phường Mẫu');
    expect(items.every((item) => item.title !== '')).toBe(true);
    expect(items.map((item) => item.title + item.help).join()).not.toMatch(/căn cước|CCCD|CMND|định danh/i);
    expect(description).toContain('Không hỏi số căn cước');
  });

  test('the consent says what for, who sees it and until when', () => {
    const consent = wordForm(planOf(), null).items.find(({ key }) => key === 'consent')!;
    expect(consent.help).toMatch(/chỉ dùng để .*được xem.*được giữ đến/s);
    expect(consent.required).toBe(true);
  });
});
