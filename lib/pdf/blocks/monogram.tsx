import type { ReactNode } from 'react'
import type { Basics } from '@/lib/resume/schema/content'
import { monogramLetters } from './monogram-letters'
import type { ColourRole } from './palette'
import { Path, Svg, View } from './primitives'
import type { Theme } from './theme'

/** Diameter of the ring and the space before it in points (16 mm). */
const ringSize = 45.5
const ringGap = 18

const ring = 'M24 1.5A22.5 22.5 0 1 0 24 46.5A22.5 22.5 0 1 0 24 1.5Z'

/** Returns the initials of the first and last word of a name; empty if they are not Latin. */
export function initialsOf(name: string): string[] {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  const letters = ends.map((word = '') => word.normalize('NFD').charAt(0).toUpperCase())
  return letters.every((letter) => letter in monogramLetters) ? letters : []
}

/** Returns true if a name has initials to draw. */
export const hasMonogram = ({ name }: Pick<Basics, 'name'>) => initialsOf(name).length > 0

/** Returns the theme of the text beside a ring. */
export const monogramSide = (theme: Theme): Theme => ({
  ...theme,
  page: { ...theme.page, contentWidth: theme.page.contentWidth - ringSize - ringGap },
})

/** Scale of a letter in the ring. */
const letterScale = 0.95

/** Returns the path of a letter centred at `x`, in the middle of the ring's height. */
function placed(path: string, x: number): string {
  const move = (value: number, at: number, origin: number) =>
    Math.round((at + (value - origin) * letterScale) * 100) / 100
  return path.replace(/([MLHVA])([^MLHVA]*)/g, (_, command: string, rest: string) => {
    const n = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = n
    if (command === 'H') return `H${move(a, x, 5)}`
    if (command === 'V') return `V${move(a, 24, 7)}`
    if (command !== 'A') return `${command}${move(a, x, 5)} ${move(b, 24, 7)}`
    const radii = `${a * letterScale} ${b * letterScale}`
    return `A${radii} ${c} ${d} ${e} ${move(f, x, 5)} ${move(g, 24, 7)}`
  })
}

/**
 * Draws initials in a ring, an artifact without text, so that readers find no stray letters.
 *
 * @param size diameter in points
 */
export function Ring({
  name,
  theme,
  colour,
  size,
}: {
  name: string
  theme: Theme
  colour: ColourRole
  size: number
}): ReactNode {
  const letters = initialsOf(name)
  const stroke = { fill: 'none', stroke: theme.colours[colour] }
  return (
    <Svg viewBox="0 0 48 48" tag="artifact" style={{ width: size, height: size, flexShrink: 0 }}>
      <Path d={ring} strokeWidth={1.6} {...stroke} />
      {letters.map((letter, index) => (
        <Path
          // biome-ignore lint/suspicious/noArrayIndexKey: both letters may be equal
          key={index}
          d={placed(monogramLetters[letter] ?? '', 24 + (index - (letters.length - 1) / 2) * 12.5)}
          strokeWidth={1.5}
          strokeLinecap="round"
          strokeLineJoin="round"
          {...stroke}
        />
      ))}
    </Svg>
  )
}

/** Text of a header with the ring on the other side. */
export function Monogram({
  basics,
  theme,
  colour,
  children,
}: {
  basics: Basics
  theme: Theme
  colour: ColourRole
  children: ReactNode
}): ReactNode {
  const isEnd = theme.options.headerAlign === 'end'
  return (
    <View
      style={{
        flexDirection: isEnd ? 'row-reverse' : 'row',
        alignItems: 'flex-start',
        columnGap: ringGap,
      }}
    >
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{children}</View>
      <Ring name={basics.name} theme={theme} colour={colour} size={ringSize} />
    </View>
  )
}
