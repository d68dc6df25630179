import type { FontStore } from '../fonts/fonts'
import type { Inherited } from './inherit'
import type { LineRules } from './line-rules'

/** Returns whether a text is hyphenated: running text aligned at the line start. */
const isHyphenated = ({ role, textAlign, textTransform }: Inherited) =>
  (role === 'paragraph' || role === 'bullet') &&
  (textAlign === undefined || textAlign === 'left') &&
  textTransform === undefined

/** Returns the props of a text for breaks inside its words and the drawing of their hyphens. */
export function hyphenationProps(
  { hyphenator, patterns }: Pick<LineRules, 'hyphenator' | 'patterns'>,
  text: Inherited,
  fonts: Pick<FontStore, 'face'>,
): Record<string, unknown> {
  const { primary: fontFamily, fontWeight, fontStyle } = text
  return {
    hyphenFace: () => fonts.face({ fontFamily, fontWeight, fontStyle }),
    ...(patterns && { patterns: patterns.id, placesOf: patterns.placesOf }),
    ...(hyphenator &&
      isHyphenated(text) && {
        hyphenation: hyphenator.id,
        hyphenationCallback: hyphenator.split,
      }),
  }
}
