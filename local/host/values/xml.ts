const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML. */
export function escaped(text: string): string {
  // Other control characters may not stand in XML at all.
  return text.replace(/[&<>"]/g, (mark) => MARKS[mark]!).replace(/(?![\t\n\r])\p{Cc}/gu, '');
}

/** The XML declaration every part starts with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
