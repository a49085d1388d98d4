/** What is wrong with the selected cell, while it is selected. */
export function CellWarning({ text }: { text: string | null }) {
  return (
    <p class="cell-warning" role="status" hidden={text === null}>
      {text}
    </p>
  );
}
