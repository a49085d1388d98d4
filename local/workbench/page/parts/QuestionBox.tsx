import { useEffect, useRef, useState } from 'preact/hooks';
import { type Button, buttonsOf, type Question } from '../../question';
import type { Bench } from '../bench';
import { words } from '../words';

/** What a script asks by alert or prompt; it waits until this is answered. Escape or the cross closes it. */
export function QuestionBox({ bench, question }: { bench: Bench; question: Question | null }) {
  return question && <OpenQuestion key={question.id} bench={bench} question={question} />;
}

function OpenQuestion({ bench, question }: { bench: Bench; question: Question }) {
  const { id, kind, title, message, buttons } = question;
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input, .primary-button')?.focus();
  }, []);
  const answer = (button: Button | 'CLOSE') => void bench.work.answer({ id, button, text });
  return (
    <dialog
      ref={dialog}
      class="dialog question"
      aria-labelledby="question-title"
      aria-describedby="question-message"
      onCancel={() => answer('CLOSE')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(buttonsOf[buttons][0]!);
        }}
      >
        <div class="pane-head">
          <h2 id="question-title">{title || words.asked}</h2>
          <button
            type="button"
            class="icon-button"
            aria-label={words.closeDialog}
            title={words.closeDialog}
            onClick={() => answer('CLOSE')}
          >
            ✕
          </button>
        </div>
        <div class="question-body">
          <p id="question-message">{message}</p>
          {kind === 'prompt' && (
            <input
              type="text"
              aria-label={words.answerHere}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          )}
        </div>
        <div class="question-buttons">
          {buttonsOf[buttons].map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'primary-button' : 'plain-button'}
              onClick={index === 0 ? undefined : () => answer(button)}
            >
              {words.answers[button]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
