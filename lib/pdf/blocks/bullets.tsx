import type { ReactNode } from 'react'
import type { RichField } from './entry-model'
import { staysWhole } from './length'
import type { ColourRole } from './palette'
import type { PaperStyle } from './paper-style'
import { Text, View } from './primitives'
import { RichText } from './rich-text'
import type { TextLook, Theme } from './theme'

/** Width of the bullet sign with its space, as a share of the type size. */
export const bulletIndentShare = 1.2

/** Unprintable margin of printers in points, which contains no bullet sign. */
const unprinted = 14

/** Signs that every font family has. */
export const signs: Record<Theme['options']['bullets'], string> = {
  dot: '•',
  dash: '–',
  angle: '›',
}

/** Sign of sub-points, which differs from that of bullets. */
export const subSign = (bullets: Theme['options']['bullets']) =>
  bullets === 'dash' ? '·' : signs.dash

/** Returns true if a text on the paper is a bullet sign hanging in the printable margin. */
export const isHungSign = (text: string, x: number) =>
  x >= unprinted && Object.values(signs).includes(text.trim())

/** Not stretched: a sign as high as its text could not be cut with it at the end of a page. */
const row: PaperStyle = { flexDirection: 'row', alignItems: 'flex-start' }

/**
 * List of bullets. When a bullet continues on the next page, only its sign is omitted: the text has its indent as
 * padding and the sign takes no width, so that the indent is on every page and a sign never stands alone. Sub-points are rows
 * of the same list, so that pages break between them as between bullets; the tagger nests them.
 *
 * @param width available width in points
 * @param together true if the entry should not break, if possible
 */
export function Bullets({
  bullets,
  theme,
  width,
  together,
  look = {},
  gap = 0.2,
  hangs = false,
  colour,
  measure,
  mayBreakFrom,
}: {
  bullets: readonly RichField[]
  theme: Theme
  width: number
  together: boolean
  look?: TextLook
  /** Space between bullets, as a share of the type size. */
  gap?: number
  /** Whether the signs hang in the margin, if it is wide enough, so that the text is aligned with everything above. */
  hangs?: boolean
  /** Colour of the signs; default: that of the text. */
  colour?: ColourRole | undefined
  /** Share of the width that the lines have, unless all of it saves one. */
  measure?: number | undefined
  /** Points from the list to the end of its page from which it may break, although the entry should not. */
  mayBreakFrom?: number | undefined
}): ReactNode {
  const indent = theme.fontSize * bulletIndentShare
  const isHanging = hangs && theme.page.side - indent >= unprinted
  const style = theme.text(look)
  const sign: PaperStyle = {
    ...style,
    width: indent,
    ...(isHanging ? { marginLeft: -indent } : { marginRight: -indent }),
    paddingLeft: theme.fontSize * 0.25,
    flexShrink: 0,
    ...(colour ? { color: theme.lineColour(colour) } : {}),
  }
  const subColour = theme.colours.soft
  const words: PaperStyle = {
    ...style,
    paddingLeft: isHanging ? 0 : indent,
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
  }
  const spacedRow: PaperStyle = { ...row, marginBottom: theme.space(gap) }
  const isSub = (index: number) => bullets[index]?.level === 1
  return (
    <View tag="L">
      {bullets.map((bullet, index) => {
        const style = index < bullets.length - 1 ? spacedRow : row
        const isWhole = staysWhole(bullet, isSub(index) ? width - indent : width, theme)
        // A bullet and its first sub-point share a page, as a heading and its text do.
        const holds = together || (isWhole && !isSub(index) && isSub(index + 1))
        return (
          <View
            key={bullet.address}
            tag="LI"
            style={isSub(index) ? { ...style, paddingLeft: indent } : style}
            wrap={!(together && isWhole)}
            {...(holds && index < bullets.length - 1 ? { minPresenceAhead: 1 } : {})}
            {...(isSub(index) ? { isSubItem: true } : {})}
            {...(together && mayBreakFrom !== undefined ? { mayBreakFrom } : {})}
          >
            <Text tag="Lbl" style={isSub(index) ? { ...sign, color: subColour } : sign}>
              {isSub(index) ? subSign(theme.options.bullets) : signs[theme.options.bullets]}
            </Text>
            <RichText
              field={bullet}
              role="bullet"
              tag="LBody"
              style={words}
              measure={measure}
              accent={theme.colours.accent}
            />
          </View>
        )
      })}
    </View>
  )
}
