import { richText } from './richText';
import { XmlTags } from './xmlTags';

/** The texts that cells name by their number. */
export function sharedTexts(xml: string): string[] {
  const tags = new XmlTags(xml);
  const texts: string[] = [];
  while (tags.advance()) if (tags.opens('si')) texts.push(richText(tags));
  return texts;
}
