import type { ReactNode } from 'react'
import { parseRich, type Span } from '@/lib/resume/text/rich-text'
import type { RichField } from './entry-model'
import type { PaperStyle } from './paper-style'
import { Link, Text, type TextProps } from './primitives'

const bold: PaperStyle = { fontWeight: 700 }
const italic: PaperStyle = { fontStyle: 'italic' }
const boldItalic: PaperStyle = { fontWeight: 700, fontStyle: 'italic' }

function spanStyle(span: Span): PaperStyle | null {
  if (span.bold) return span.italic ? boldItalic : bold
  return span.italic ? italic : null
}

function renderSpan(span: Span, key: number, linkStyle: PaperStyle): ReactNode {
  const style = spanStyle(span)
  if (span.link) {
    return (
      <Link key={key} src={span.link} style={{ ...linkStyle, ...style }}>
        {span.text}
      </Link>
    )
  }
  if (!style) return span.text
  return (
    <Text key={key} style={style}>
      {span.text}
    </Text>
  )
}

/**
 * Paragraph with bold, italic and links.
 *
 * @param accent colour of links, which have no underline
 */
export function RichText({
  field,
  style,
  accent,
  ...rest
}: Pick<TextProps, 'role' | 'tag' | 'wrap' | 'minPresenceAhead' | 'measure'> & {
  field: RichField
  style: PaperStyle
  accent: string
}): ReactNode {
  const linkStyle: PaperStyle = { color: accent, textDecoration: 'none' }
  return (
    <Text {...rest} address={field.address} literal style={style}>
      {parseRich(field.stored).map((span, index) => renderSpan(span, index, linkStyle))}
    </Text>
  )
}
