import { type Punctuation, punctuationFor } from '@/lib/resume/labels/punctuation'
import type { Design } from '@/lib/resume/schema/design'
import { fontsOf } from '../fonts/registry'
import { defaultOptions, type PaperOptions, resolveOptions } from './options'
import { type PageBox, pageBoxOf } from './page-size'
import type { PaperStyle } from './paper-style'
import { quantise } from './quantise'

/** Colours of the paper beside the accent; each reads on white with at least 7:1 but the rule. */
export const paperColours = { ink: '#14181f', soft: '#4a5361', rule: '#b4bac4' } as const

/** Everything that a design decides, worked out once. Lengths in points. */
export type Theme = {
  /** Themes with the same number say the same. */
  number: number
  page: PageBox
  accent: string
  bodyFamily: string
  headingsFamily: string
  fontSize: number
  lineHeight: number
  /** Of the CV's language. */
  punctuation: Punctuation
  /** Options of the design, and those of the template where the design left the choice. */
  options: PaperOptions
  /** A vertical space: `share` of the type size, times the design's spacing. */
  space: (share: number) => number
  /** Style of a Text: a family and a size with its line height beside it, as the layout needs. */
  text: (look?: TextLook) => PaperStyle
}

export type TextLook = {
  /** `display` is for large type; it and `mono` are the headings' and the text's where a pair has none. */
  family?: 'body' | 'headings' | 'display' | 'mono'
  /** Multiple of the body size. */
  scale?: number
  /** Multiple of the type size; the design's unless given. */
  lineHeight?: number
  bold?: boolean
  /** The ink unless given. */
  colour?: string
  /** True: in the accent of the design, whatever `colour` says. */
  accent?: boolean
  /** Share of the type size, at most 0.08. */
  tracking?: number
  italic?: boolean
  align?: 'left' | 'center' | 'right'
}

const themes = new Map<string, Theme>()
const maximumThemes = 16
let nextNumber = 1

/**
 * The theme of a design; the same object for the same design, so that the engine's caches know its
 * styles again.
 *
 * @param density multiple of the type size and of every space, for templates that pack more
 * @param own what the template does where the design leaves the choice to it
 */
export function createTheme(
  design: Design,
  density = 1,
  own: PaperOptions = defaultOptions,
): Theme {
  const said = JSON.stringify([design, density, own])
  const known = themes.get(said)
  if (known) return known
  if (themes.size >= maximumThemes) themes.clear()
  const theme = makeTheme(design, density, own)
  themes.set(said, theme)
  return theme
}

function makeTheme(design: Design, density: number, own: PaperOptions): Theme {
  const pair = fontsOf(design)
  const fontSize = design.fontSize * density
  const families = {
    body: pair.body.id,
    headings: pair.headings.id,
    display: (pair.display ?? pair.headings).id,
    mono: (pair.mono ?? pair.body).id,
  }
  const looks = new Map<string, PaperStyle>()
  const makeStyle = (look: TextLook): PaperStyle => {
    const size = quantise(fontSize * (look.scale ?? 1))
    const height = quantise(size * (look.lineHeight ?? design.lineHeight))
    return {
      fontFamily: families[look.family ?? 'body'],
      fontSize: size,
      lineHeight: height / size,
      fontWeight: look.bold ? 700 : 400,
      color: look.accent ? design.accent : (look.colour ?? paperColours.ink),
      ...(look.tracking ? { letterSpacing: size * Math.min(0.08, look.tracking) } : {}),
      ...(look.italic ? { fontStyle: 'italic' } : {}),
      ...(look.align ? { textAlign: look.align } : {}),
    }
  }
  return {
    number: nextNumber++,
    page: pageBoxOf(design),
    accent: design.accent,
    bodyFamily: families.body,
    headingsFamily: families.headings,
    fontSize,
    lineHeight: design.lineHeight,
    punctuation: punctuationFor(design.language),
    options: resolveOptions(design, own),
    space: (share) => quantise(share * fontSize * design.spacing),
    // Equal looks share one object, so that the engine's caches know them again.
    text: (look = {}) => {
      const key = JSON.stringify(look)
      const known = looks.get(key)
      if (known) return known
      const style = makeStyle(look)
      looks.set(key, style)
      return style
    },
  }
}
