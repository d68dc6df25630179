/** Style of a font, inferred from its name. */
export type FontLook = { bold: boolean; italic: boolean; icon: boolean }

/** Style of an unknown font. */
export const plainFont: FontLook = { bold: false, italic: false, icon: false }

const boldName =
  /bold|black|heavy|semibold|demi|extrab|[-,_ ](?:bd|md|medi(?:um)?)\b|(?:^|\+)(?:cmbx|cmssbx|sfbx|sfsx|ecbx|ecsx|lmbx)|-medi\b/i
const italicName = /ital|obli|slant|(?:^|\+)(?:cmti|cmsl|sfti|sfsl|ecti|ecsl)|[-,]it\b/i
const iconName =
  /icon|awesome|symbol|material|dingbat|glyphs?(?:$|[-_])|feather|wingding|webding|marvosym|entypo|ionicons|typicons|fontello|academicons/i

/**
 * Infers a font's style from its PostScript name, the only reliable source in a PDF. `Medium`
 * counts as bold, since the body text is then usually lighter.
 * @param name such as `ABCDEF+Inter-SemiBold` or `CMBX10`; empty if unknown
 */
export function readFontLook(name: string): FontLook {
  return {
    bold: boldName.test(name),
    italic: italicName.test(name),
    icon: iconName.test(name),
  }
}
