import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Bench } from '../bench';
import { words } from '../words';

/** The button by which files come into the folder. */
export function AddButton({ bench }: { bench: Bench }) {
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    const files = [...(input.current?.files ?? [])];
    // The same file may be chosen again later.
    if (input.current) input.current.value = '';
    void bench.add(files);
  };
  return (
    <>
      <button type="button" class="plain-button add-button" onClick={() => input.current?.click()}>
        {words.addFiles}
      </button>
      <input ref={input} type="file" accept=".xlsx,.xls,.xlsm" multiple hidden onChange={choose} />
    </>
  );
}

/** The whole page takes files that are dropped on it, and says so while some are held over it. */
export function DropZone({ bench }: { bench: Bench }) {
  const isOver = useDrop(useCallback((files: File[]) => void bench.add(files), [bench]));
  return isOver ? <div class="drop-here">{words.dropHere}</div> : null;
}

/** Hears of files dropped on the page; true while some are held over it. */
function useDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    // Before the grid, which takes what is dropped on it for itself.
    document.addEventListener('dragover', over, true);
    document.addEventListener('dragleave', leave, true);
    document.addEventListener('drop', drop, true);
    return () => {
      document.removeEventListener('dragover', over, true);
      document.removeEventListener('dragleave', leave, true);
      document.removeEventListener('drop', drop, true);
    };
  }, [onFiles]);
  return isOver;
}
