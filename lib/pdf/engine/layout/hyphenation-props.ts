import type { FontStore } from '../fonts/fonts'
import type { Hyphenator } from './hyphenation'
import type { Inherited } from './inherit'

/** Returns whether a text is hyphenated: running text aligned at the line start. */
const isHyphenated = ({ role, textAlign, textTransform }: Inherited) =>
  (role === 'paragraph' || role === 'bullet') &&
  (textAlign === undefined || textAlign === 'left') &&
  textTransform === undefined

/** Returns the props of a hyphenated text, for layout and drawing of its hyphens. */
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
