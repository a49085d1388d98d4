import type { ComponentChildren } from 'preact';
import { TextSizeChoice } from './TextSizeChoice';

/** A sidebar: size of type on top, what it shows, and one button that always stands at the bottom. */
export function Page({ children, footer }: { children: ComponentChildren; footer?: ComponentChildren }) {
  return (
    <div class="page">
      <header>
        <TextSizeChoice />
      </header>
      <main>{children}</main>
      {footer && <footer>{footer}</footer>}
    </div>
  );
}
