import { useEffect, useState } from 'preact/hooks';

const slowAfter = 10_000;

/** Says what goes on, with a moving bar; after ten seconds also why it takes long. */
export function Working({ text, slow }: { text: string; slow: string }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), slowAfter);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="working" role="status">
      <p>{text}</p>
      <div class="bar" aria-hidden="true" />
      {long && <p>{slow}</p>}
    </div>
  );
}
