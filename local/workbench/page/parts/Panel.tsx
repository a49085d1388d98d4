import type { ComponentChildren } from 'preact';

/** A panel over the grid, at the right, with a heading and a cross. */
export function Panel(o: {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  return (
    <section class="panel" aria-label={o.title}>
      <div class="pane-head">
        <h2>{o.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={o.closeLabel}
          title={o.closeLabel}
          onClick={o.onClose}
        >
          ✕
        </button>
      </div>
      {o.children}
    </section>
  );
}
