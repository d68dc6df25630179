import type { ReactNode } from 'react'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import type { HeaderPart, HeaderZone } from './header-look'
import { HeaderPartView, hasWords, nameWidth, type PartProps } from './header-parts'
import type { PaperStyle } from './paper-style'
import { View } from './primitives'
import { pointsPerMillimetre, quantise } from './quantise'
import type { Theme } from './theme'

/** Points between the text of a zone and the parts beside it. */
const columnGap = 16

/** Minimum size of a name beside other parts, as a share of the template's size. */
const minNameShare = 0.7

/** Corner radius and horizontal padding of a rounded fill in points. */
const rounded = { radius: 10, padding: 14 }

const rowAlignment = { start: 'flex-start', center: 'center', end: 'flex-end' } as const

const keyOf = ({ part }: HeaderPart, index: number) => `${part} ${index}`

/** Returns the parts with text, and the rules between them. */
const printed = (parts: readonly HeaderPart[], props: PartProps) =>
  parts.filter((part) => part.part === 'rule' || hasWords(part, props))

/** Returns true if a zone has text; rules alone do not count. */
export const isFilled = ({ parts, beside }: HeaderZone, props: PartProps) =>
  [...parts, ...(beside?.parts ?? [])].some((part) => hasWords(part, props))

/** Returns the theme with another content width. */
export const withWidth = (theme: Theme, contentWidth: number): Theme => ({
  ...theme,
  page: { ...theme.page, contentWidth },
})

function Parts({
  parts,
  gap,
  ...props
}: PartProps & { parts: readonly HeaderPart[]; gap: number }): ReactNode {
  return (
    <View style={{ rowGap: props.theme.space(gap) }}>
      {printed(parts, props).map((part, index) => (
        <HeaderPartView key={keyOf(part, index)} part={part} {...props} />
      ))}
    </View>
  )
}

/**
 * Returns the parts with a name that fits on one line: over two lines, line-based readers interleave it with its
 * neighbours.
 */
function fitName(
  parts: readonly HeaderPart[],
  props: PartProps,
  room: number,
): HeaderPart[] | null {
  let isFitting = true
  const fitted = parts.map((part): HeaderPart => {
    if (part.part !== 'name' || props.basics.name.trim() === '') return part
    const share = Math.min(1, room / nameWidth(props.basics, part.look, props.theme))
    if (share < minNameShare) isFitting = false
    return share < 1
      ? { ...part, look: { ...part.look, scale: (part.look.scale ?? 1) * share } }
      : part
  })
  return isFitting ? fitted : null
}

/** Text of a zone with the parts beside it, or below it if there is no room. */
function Columns({ zone, ...props }: PartProps & { zone: HeaderZone }): ReactNode {
  const { parts, beside, gap } = zone
  const { basics, theme } = props
  if (!beside) return <Parts parts={parts} gap={gap} {...props} />
  const { headerAlign } = theme.options
  const width = quantise(theme.page.contentWidth * beside.share)
  const room = theme.page.contentWidth - width - columnGap
  const fitted = fitName(parts, props, room)
  const hasBoth = [parts, beside.parts].every((some) => some.some((one) => hasWords(one, props)))
  // Position-based readers join a right-to-left name with the paragraph beside it.
  const isJoined =
    isRightToLeftLanguage(theme.language) && beside.parts.some(({ part }) => part === 'summary')
  if (!fitted || !hasBoth || isJoined || headerAlign === 'center') {
    return <Parts parts={[...parts, ...beside.parts]} gap={gap} {...props} />
  }
  return (
    <View
      style={{
        flexDirection: headerAlign === 'end' ? 'row-reverse' : 'row',
        alignItems: rowAlignment[zone.align ?? 'start'],
        columnGap,
      }}
    >
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Parts parts={fitted} gap={gap} basics={basics} theme={withWidth(theme, room)} />
      </View>
      <View style={{ width, flexShrink: 0 }}>
        <Parts parts={beside.parts} gap={gap} basics={basics} theme={withWidth(theme, width)} />
      </View>
    </View>
  )
}

/** Returns the style of a zone's area. */
function areaOf(zone: HeaderZone, theme: Theme, isFirst: boolean) {
  const { fill, shape, padding = 0, height, top: above } = zone
  const { side, margin } = theme.page
  const space = theme.space(padding)
  const style: PaperStyle = {
    paddingTop: space,
    paddingBottom: space,
    ...(height === undefined ? {} : { minHeight: quantise(height * pointsPerMillimetre) }),
    ...(fill ? { backgroundColor: theme.colours[fill] } : {}),
  }
  if (shape === 'rounded') {
    const { radius, padding: inner } = rounded
    return { ...style, borderRadius: radius, paddingLeft: inner, paddingRight: inner }
  }
  if (shape !== 'bleed') return style
  const edges = { marginLeft: -side, marginRight: -side, paddingLeft: side, paddingRight: side }
  const over = above === undefined ? Math.max(space, margin) : quantise(above * pointsPerMillimetre)
  const top = isFirst ? { marginTop: -margin, paddingTop: over } : {}
  return { ...style, ...edges, ...top }
}

/**
 * Renders one area of a header.
 *
 * @param around adds content beside the text, such as a photo
 */
export function HeaderZoneView({
  zone,
  isFirst,
  around = (words) => words,
  basics,
  theme,
}: PartProps & {
  zone: HeaderZone
  isFirst: boolean
  around?: (words: ReactNode) => ReactNode
}): ReactNode {
  const area = areaOf(zone, theme, isFirst)
  const { contentWidth, size, side } = theme.page
  const isMoved = zone.indent !== undefined && theme.options.headerAlign === 'start'
  // Beside a photo, too, text is aligned with that of the sections.
  const whole = theme.isRedrawn ? size[0] - 2 * side : contentWidth
  const indent = quantise(isMoved ? whole * (zone.indent ?? 0) : 0)
  const padding = zone.shape === 'rounded' ? 2 * rounded.padding : 0
  const inner = indent + padding > 0 ? withWidth(theme, contentWidth - indent - padding) : theme
  const words = <Columns zone={zone} basics={basics} theme={inner} />
  return (
    <View style={area}>
      {around(indent > 0 ? <View style={{ paddingLeft: indent }}>{words}</View> : words)}
    </View>
  )
}
