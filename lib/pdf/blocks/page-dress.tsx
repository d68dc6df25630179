import type { ReactNode } from 'react'
import { withDigitsOf } from '@/lib/resume/labels/format-date'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { hasMonogram, Ring } from './monogram'
import type { ColourRole } from './palette'
import type { PaperStyle } from './paper-style'
import { Text, View } from './primitives'
import { pointsPerMillimetre, quantise } from './quantise'
import { type RuleLine, Rules } from './rules'
import type { Theme } from './theme'

const points = (millimetres: number) => quantise(millimetres * pointsPerMillimetre)

/** Strip of colour along an edge of the page. */
export type PageStrip = {
  edge: 'top' | 'bottom' | 'left' | 'right'
  /** Distance from the edge and width, in millimetres. */
  from: number
  size: number
  colour: ColourRole
  pages: 'all' | 'first' | 'later'
}

/** Ornaments and page numbers of a template. */
export type PageDress = {
  strips?: PageStrip[]
  /**
   * Position of page number and name: in the bottom margin, or from the second page on in the top margin; `ring`: in
   * the bottom margin, with the initials.
   */
  number?: 'foot' | 'head' | 'ring'
  /** Rules across the page between the number and the text. */
  rules?: RuleLine[]
}

/** Fill of a side column, with its width in points from the edge of the page. */
export type Panel = { at: 'left' | 'right'; width: number; colour: ColourRole }

const isOn = ({ pages }: PageStrip, index: number) =>
  pages === 'all' || (pages === 'first') === (index === 0)

function placeOf(strip: PageStrip, { page: { size } }: Theme): PaperStyle {
  const [width, height] = size
  const from = points(strip.from)
  const across = points(strip.size)
  if (strip.edge === 'top' || strip.edge === 'bottom') {
    const top = strip.edge === 'top' ? from : height - from - across
    return { left: 0, top, width, height: across }
  }
  const left = strip.edge === 'left' ? from : width - from - across
  return { left, top: 0, width: across, height }
}

/** Returns the coloured areas under the text of a page; null without any. */
export function underPage(
  { strips = [] }: PageDress,
  panel: Panel | null,
  theme: Theme,
  index: number,
): ReactNode {
  const shown = strips.filter((strip) => isOn(strip, index))
  if (shown.length === 0 && !panel) return null
  const [width, height] = theme.page.size
  const area = (style: PaperStyle, colour: ColourRole, key: string) => (
    <View
      key={key}
      tag="artifact"
      style={{ position: 'absolute', ...style, backgroundColor: theme.colours[colour] }}
    />
  )
  return [
    ...(panel
      ? [
          area(
            {
              left: panel.at === 'left' ? 0 : width - panel.width,
              top: 0,
              width: panel.width,
              height,
            },
            panel.colour,
            'panel',
          ),
        ]
      : []),
    ...shown.map((strip, at) => area(placeOf(strip, theme), strip.colour, `strip ${at}`)),
  ]
}

const smallSize = 8
const lineHeight = 1.25
/** Vertical position of a number in the top margin as a share, and points between the number and its rules. */
const headShare = 0.56
const ruleGap = 4
/** A number at the head is on the same side as the name on the first page. */
const headAlign = { start: 'left', center: 'center', end: 'right' } as const
/** Maximum letters of the repeated name, which has one line. */
const nameLength = 60
const ringSize = 18

/** Returns a name as it is printed beside a page number. */
export function shortName(name: string): string {
  const letters = Array.from(name.trim())
  return letters.length > nameLength
    ? `${letters
        .slice(0, nameLength - 1)
        .join('')
        .trimEnd()}…`
    : name.trim()
}

/** Returns name and number of a page: at both ends of the line in redrawn templates, unless they are centred. */
function numberLine(theme: Theme, style: PaperStyle, name: string, said: string): ReactNode[] {
  const line = (key: string, text: string, textAlign = style.textAlign) => (
    <Text key={key} tag="artifact" style={{ ...style, ...(textAlign ? { textAlign } : {}) }}>
      {text}
    </Text>
  )
  if (name === '') return [line('number', said)]
  if (!theme.isRedrawn) return [line('number', `${name} — ${said}`)]
  if (theme.options.headerAlign === 'center') return [line('number', `${name}  ·  ${said}`)]
  return [line('name', name, 'left'), line('number', said, 'right')]
}

/**
 * Returns "Name — 2 / 3" in the margin of a page, if the design has page numbers; null for a single page, and on the
 * first page if numbers are at the head.
 */
export function pageNumber(
  { number = 'foot', rules = [] }: PageDress,
  theme: Theme,
  name: string,
  index: number,
  count: number,
): ReactNode {
  if (count < 2 || (number === 'head' && index === 0)) return null
  const { size, side, margin, bottom } = theme.page
  const [width, height] = size
  const foot = height - bottom / 2
  const isHead = number === 'head'
  const middle = isHead ? margin * headShare : foot
  const fontSize = Math.max(smallSize, theme.minFontSize)
  const top = middle - (fontSize * lineHeight) / 2
  const thickness = rules.reduce((sum, { width: line, gap = 0 }) => sum + line + gap, 0)
  const hasRing = number === 'ring' && hasMonogram({ name })
  const style: PaperStyle = {
    position: 'absolute',
    left: side,
    top,
    width: width - 2 * side - (hasRing ? ringSize + 8 : 0),
    fontFamily: theme.bodyFamily,
    fontSize,
    lineHeight,
    color: theme.colours.soft,
    textAlign: isHead ? headAlign[theme.options.headerAlign] : 'right',
  }
  const said = withDigitsOf(languageTableOf(theme.language, theme.look), `${index + 1} / ${count}`)
  const short = shortName(name)
  return [
    ...(hasRing
      ? [
          <View
            key="ring"
            tag="artifact"
            style={{
              position: 'absolute',
              left: width - side - ringSize,
              top: foot - ringSize / 2,
            }}
          >
            <Ring name={name} theme={theme} colour="accent" size={ringSize} />
          </View>,
        ]
      : []),
    ...(rules.length > 0
      ? [
          <View
            key="rules"
            tag="artifact"
            style={{
              position: 'absolute',
              left: side,
              top: isHead ? top + fontSize * lineHeight + ruleGap : top - ruleGap - thickness,
              width: width - 2 * side,
            }}
          >
            <Rules theme={theme} lines={rules} />
          </View>,
        ]
      : []),
    ...numberLine(theme, style, short, said),
  ]
}
