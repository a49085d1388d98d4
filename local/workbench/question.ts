/** What a script asks by alert or prompt while it runs, as JSON. */
export interface Question {
  /** Names it in the answer. */
  id: number;
  kind: 'alert' | 'prompt';
  /** Empty when the script gave none. */
  title: string;
  message: string;
  buttons: ButtonSet;
}

/** Google's sets of buttons. */
export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** A button somebody can press; closing the window is CLOSE. */
export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO';

/** Body of an answer. */
export interface AnswerRequest {
  id: number;
  button: Button | 'CLOSE';
  /** What was typed, for a prompt. */
  text: string;
}

/** The buttons of a set, in Google's order. */
export const buttonsOf: Record<ButtonSet, readonly Button[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};
