type Length = number | `${number}%`

/**
 * The styles that blocks may use: only what the box map and the tests cover. Lengths are points.
 * `lineHeight` is a multiple and belongs on a Text beside its `fontSize`, never on a View or a Page:
 * the layout multiplies an inherited one again at every page.
 */
export type PaperStyle = {
  position?: 'absolute' | 'relative'
  top?: number
  left?: number
  flexDirection?: 'row' | 'row-reverse' | 'column'
  flexWrap?: 'wrap' | 'nowrap'
  justifyContent?: 'flex-start' | 'flex-end' | 'space-between' | 'center'
  alignItems?: 'flex-start' | 'flex-end' | 'center' | 'stretch' | 'baseline'
  /** Of boxes under each other only: it changes sides where text runs from right to left. */
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
  /** Pictures, and areas of one colour. */
  borderRadius?: number
  objectFit?: 'cover'
  color?: string
  fontFamily?: string
  fontSize?: number
  fontWeight?: 400 | 700
  fontStyle?: 'normal' | 'italic'
  lineHeight?: number
  /** Points. At most 0.08 of the type size, or readers of the text layer see spaces in words. */
  letterSpacing?: number
  textAlign?: 'left' | 'right' | 'center'
  textTransform?: 'uppercase' | 'none'
  textDecoration?: 'none' | 'underline'
  /** Features of the font; ligatures stay off so that the text layer has the typed characters. */
  fontFeatureSettings?: Record<string, number>
}
