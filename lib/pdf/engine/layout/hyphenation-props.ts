import type { FontStore } from '../fonts/fonts'
import type { Hyphenator } from './hyphenation'
import type { Inherited } from './inherit'

/** Whether words of a text may be parted: running text that begins at the side where lines begin. */
const isHyphenated = ({ role, textAlign, textTransform }: Inherited) =>
  (role === 'paragraph' || role === 'bullet') &&
  (textAlign === undefined || textAlign === 'left') &&
  textTransform === undefined

/** Returns the properties of a text whose words may be parted, for the layout and for drawing its hyphens. */
export function hyphenationProps(
  hyphenator: Hyphenator,
  text: Inherited,
  fonts: Pick<FontStore, 'face'>,
): Record<string, unknown> {
  if (!isHyphenated(text)) return {}
  const { primary: fontFamily, fontWeight, fontStyle } = text
  return {
    hyphenation: hyphenator.id,
    hyphenationCallback: hyphenator.split,
    hyphenFace: () => fonts.face({ fontFamily, fontWeight, fontStyle }),
  }
}
