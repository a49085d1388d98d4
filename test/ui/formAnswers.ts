import type { FormChoices, FormMade, FormMaking } from '../../src/ward/formCalls';
import type { StubAnswers } from './googleStub';

export const madeForm: FormMade = {
  title: 'family',
  year: 2026,
  heading: 'Phiếu tự chấm: Gia đình học tập năm 2026',
  url: 'https://docs.google.com/forms/d/e/1FAIpQLSexample/viewform',
  short: 'https://forms.gle/abcdefghijk',
  tab: 'Phiếu gửi qua mạng - Gia đình học tập 2026',
};

const choices = (made: FormMade[]): FormChoices => ({
  titles: ['family', 'citizen', 'clan', 'community', 'organisation'],
  years: [2026, 2025],
  year: 2026,
  made,
});

/** What the server says to the form's sidebar. */
export const formAnswers = (
  making: FormMaking = { outcome: 'made', form: madeForm },
  made: FormMade[] = [],
): StubAnswers => ({ formChoices: [{ value: choices(made) }], buildForm: [{ value: making }] });
