/** Look of a font, read from its name. */
export type FontLook = { bold: boolean; italic: boolean; icon: boolean }

/** A font that says nothing. */
export const plainFont: FontLook = { bold: false, italic: false, icon: false }

const boldName =
  /bold|black|heavy|semibold|demi|extrab|[-,_ ](?:bd|md|medi(?:um)?)\b|(?:^|\+)(?:cmbx|cmssbx|sfbx|sfsx|ecbx|ecsx|lmbx)|-medi\b/i
const italicName = /ital|obli|slant|(?:^|\+)(?:cmti|cmsl|sfti|sfsl|ecti|ecsl)|[-,]it\b/i
const iconName =
  /icon|awesome|symbol|material|dingbat|glyphs?(?:$|[-_])|feather|wingding|webding|marvosym|entypo|ionicons|typicons|fontello|academicons/i

/**
 * Reads a font's look off its PostScript name: a PDF says nothing else of it that can be trusted.
 * `Medium` counts as bold, since a document that uses it sets its body in a lighter one.
 *
 * @param name such as `ABCDEF+Inter-SemiBold` or `CMBX10`; empty where it is not known
 */
export function readFontLook(name: string): FontLook {
  return {
    bold: boldName.test(name),
    italic: italicName.test(name),
    icon: iconName.test(name),
  }
}
