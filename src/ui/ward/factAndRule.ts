/**
 * The message of a finding as [fact, rule]; the fact alone when there is one sentence.
 * A full stop after a single letter is an initial of a name ("Nguyễn V. An"), not the end of a sentence.
 */
export function factAndRule(message: string): string[] {
  const parts = /^(.*[^\s.]{2}\.) (\S.*)$/su.exec(message);
  return parts ? parts.slice(1) : [message];
}
