type Length = number | `${number}%`

/**
 * Styles that blocks may use: only those covered by the box map and the tests. Lengths are in points. `lineHeight` is a
 * factor and belongs on a Text beside its `fontSize`, never on a View or a Page: the layout multiplies an inherited one
 * again on every page.
 */
export type PaperStyle = {
  position?: 'absolute' | 'relative'
  top?: number
  left?: number
  flexDirection?: 'row' | 'row-reverse' | 'column'
  flexWrap?: 'wrap' | 'nowrap'
  justifyContent?: 'flex-start' | 'flex-end' | 'space-between' | 'center'
  alignItems?: 'flex-start' | 'flex-end' | 'center' | 'stretch' | 'baseline'
  /** Only for vertically stacked boxes: mirrored for right-to-left text. */
  alignSelf?: 'flex-start' | 'flex-end' | 'center' | 'stretch'
  flexGrow?: number
  flexShrink?: number
  flexBasis?: Length | 'auto'
  rowGap?: number
  columnGap?: number
  width?: Length
  maxWidth?: Length
  minWidth?: number
  height?: number
  margin?: number
  marginTop?: number
  marginBottom?: number
  marginLeft?: number | 'auto'
  marginRight?: number | 'auto'
  paddingTop?: number
  paddingBottom?: number
  paddingLeft?: number
  paddingRight?: number
  borderTop?: string
  borderBottom?: string
  borderBottomWidth?: number
  borderBottomColor?: string
  borderBottomStyle?: 'solid'
  borderTopWidth?: number
  borderTopColor?: string
  borderTopStyle?: 'solid'
  borderLeftWidth?: number
  borderLeftColor?: string
  borderLeftStyle?: 'solid'
  backgroundColor?: string
  minHeight?: number
  /** For pictures and filled areas. */
  borderRadius?: number
  objectFit?: 'cover'
  color?: string
  fontFamily?: string
  fontSize?: number
  fontWeight?: 400 | 700
  fontStyle?: 'normal' | 'italic'
  lineHeight?: number
  /** Points. At most 0.08 of the type size: above that, text extraction inserts spaces into words. */
  letterSpacing?: number
  textAlign?: 'left' | 'right' | 'center'
  /** Points by which the first line begins later. */
  textIndent?: number
  textTransform?: 'uppercase' | 'none'
  textDecoration?: 'none' | 'underline'
  /** OpenType features; ligatures stay off, so that the text layer has the typed characters. */
  fontFeatureSettings?: Record<string, number>
}
