export { DECLARATION, escaped } from '../../host/values/xml';

/** The reverse of {@link escaped}. */
export function unescaped(xml: string): string {
  return xml.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => {
    return { amp: '&', lt: '<', gt: '>', quot: '"' }[name]!;
  });
}
