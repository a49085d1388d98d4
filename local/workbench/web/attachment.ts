/** The header that makes a browser save an answer under a name, in words of any language (RFC 6266). */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/đ/gi, 'd')
    .replace(/[^\w .-]/g, '');
  const escaped = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain.trim() || 'tep'}"; filename*=UTF-8''${escaped}`;
}
