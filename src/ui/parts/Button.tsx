import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** `main` is the one next step of the page. */
  look: 'main' | 'second' | 'quiet';
  /** While true the button says what goes on and takes no press. */
  busy?: boolean;
  /** For a button that stays pressed until it is pressed again. */
  pressed?: boolean;
  /** For a button that opens and closes a part of the page. */
  expanded?: boolean;
  onPress(): void;
  children: ComponentChildren;
}

/** A button that a double click presses once. */
export function Button({ look, busy = false, pressed, expanded, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-disabled={busy}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={once(busy ? null : onPress)}
    >
      {children}
    </button>
  );
}

/** A click handler that ignores the second click of a double click; the keyboard's clicks have detail 0. */
export const once =
  (press: (() => void) | null) =>
  (event: MouseEvent): void => {
    if (event.detail <= 1) press?.();
  };
