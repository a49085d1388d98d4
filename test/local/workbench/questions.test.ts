import { isDeepStrictEqual } from 'node:util';
import { fileId } from '../../../local/files/fileId';
import type { Asking } from '../../../local/host';
import type { Opened } from '../../../local/workbench/protocol';
import type { ButtonSet, Question } from '../../../local/workbench/question';
import { serve, type Workbench } from '../../../local/workbench/server';
import { Questions } from '../../../local/workbench/shelf/questions';
import { askingDesks } from './askingDesks';
import { type Fixture, makeFixture, WARD_FILE } from './fixture';
import { waitUntil } from './stage';
import { enter } from './visitor';

const question = (buttons: ButtonSet = 'YES_NO', kind: Question['kind'] = 'alert') => ({
  kind,
  title: 'Khuyến học',
  message: 'Chốt số liệu?',
  buttons,
});

describe('what a script asks', () => {
  test.each`
    buttons            | button      | taken
    ${'OK'}            | ${'OK'}     | ${true}
    ${'OK'}            | ${'CANCEL'} | ${false}
    ${'OK_CANCEL'}     | ${'CANCEL'} | ${true}
    ${'YES_NO'}        | ${'YES'}    | ${true}
    ${'YES_NO'}        | ${'OK'}     | ${false}
    ${'YES_NO_CANCEL'} | ${'CANCEL'} | ${true}
    ${'YES_NO'}        | ${'CLOSE'}  | ${true}
  `('$buttons answered $button: $taken', async ({ buttons, button, taken }) => {
    const questions = new Questions(() => {});
    const answer = questions.ask(question(buttons));
    expect(questions.answer({ id: 1, button, text: '' })).toBe(taken);
    if (taken) await expect(answer).resolves.toEqual({ button });
  });

  test('questions come one after the other; an answer to another than the one shown is refused', async () => {
    const questions = new Questions(() => {});
    const [first, second] = [questions.ask(question()), questions.ask(question('OK_CANCEL', 'prompt'))];
    expect(questions.answer({ id: 2, button: 'OK', text: 'Phường A' })).toBe(false);
    expect(questions.answer({ id: 1, button: 'NO', text: '' })).toBe(true);
    expect(questions.answer({ id: 1, button: 'NO', text: '' })).toBe(false);
    expect(questions.answer({ id: 2, button: 'OK', text: 'Phường A' })).toBe(true);
    await expect(first).resolves.toEqual({ button: 'NO' });
    await expect(second).resolves.toEqual({ button: 'OK', text: 'Phường A' });
  });

  test('when the window is closed, so is every question, and those to come', async () => {
    const questions = new Questions(() => {});
    const answers = [questions.ask(question()), questions.ask(question())];
    questions.close();
    answers.push(questions.ask(question()));
    await expect(Promise.all(answers)).resolves.toEqual(Array(3).fill({ button: 'CLOSE' }));
  });
});

describe('a run that asks', () => {
  let fixture: Fixture;
  let workbench: Workbench;
  let browser: Awaited<ReturnType<typeof enter>>;
  let opened: Opened;

  beforeAll(async () => {
    fixture = await makeFixture();
    const ask = (asking: Asking) => asking.ask(question('OK_CANCEL', 'prompt'));
    workbench = await serve({ ...fixture, port: 0, makeDesk: askingDesks(fixture, ask) });
    browser = await enter(workbench.address);
  });
  beforeEach(async () => {
    opened = await browser.post(`/api/books/${encodeURIComponent(fileId(WARD_FILE))}/open`, {
      person: 'ward',
    });
  });
  afterAll(async () => {
    await workbench.close();
    fixture.remove();
  });

  const at = (act: string) => `/api/windows/${opened.window}/${act}`;
  const run = () =>
    browser.post(at('run'), {
      ...{ task: 'Hỏi', functionName: 'ask', args: [], known: opened.grid.revision },
      selection: { sheetId: 1, a1: 'A1' },
    });
  const asked = { ...question('OK_CANCEL', 'prompt'), id: 1 };

  test('waits for the answer, which comes by another request; a page that looks late is told as well', async () => {
    const heard = await browser.listen(at('events'));
    const done = run();
    await untilHeard(heard, { kind: 'question', question: asked });
    heard.close();
    const late = await browser.listen(at('events'));
    await untilHeard(late, { kind: 'question', question: asked });
    expect((await browser.send(at('answer'), { id: 9, button: 'OK', text: '' })).status).toBe(409);
    expect((await browser.send(at('answer'), { id: 1, button: 'KHÁC', text: '' })).status).toBe(400);
    await browser.post(at('answer'), { id: 1, button: 'OK', text: 'Phường A' });
    expect(await done).toMatchObject({ execution: { value: { button: 'OK', text: 'Phường A' } } });
    await untilHeard(late, { kind: 'question', question: null });
    late.close();
  });

  test('ends when its window is closed', async () => {
    const heard = await browser.listen(at('events'));
    const done = run();
    await waitUntil(async () => heard.events.length > 0);
    await browser.post(at('leave'));
    expect(await done).toMatchObject({ execution: { value: { button: 'CLOSE' } } });
    heard.close();
  });
});

const untilHeard = ({ events }: { events: unknown[] }, event: unknown) =>
  waitUntil(async () => events.some((one) => isDeepStrictEqual(one, event)));
