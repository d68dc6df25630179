import type { Punctuation } from '@/lib/language/kinds/labels'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { languageTermsOf } from '@/lib/resume/labels/language-tables'
import { largeMeasures } from '@/lib/resume/large-print'
import { followsRule, type Look } from '@/lib/resume/look'
import type { Design } from '@/lib/resume/schema/design'
import { fontsOf } from '../fonts/registry'
import { defaultOptions, type PaperOptions, resolveOptions, type Tightness } from './options'
import { type PageBox, pageBoxOf } from './page-size'
import { type ColourRole, type Colours, coloursOf, onPanel, type Palette } from './palette'
import type { PaperStyle } from './paper-style'
import { quantise } from './quantise'

/** Design with what fitting adds. */
export type FittedDesign = Design & { tightness?: Tightness }

/** Resolved design. Lengths in points. */
export type Theme = {
  /** Equal themes have the same number. */
  number: number
  page: PageBox
  colours: Colours
  /** Returns the colour of a line or bullet: the second one that the person chose, or that of a role. */
  lineColour: (role: ColourRole) => string
  bodyFamily: string
  headingsFamily: string
  displayFamily: string
  fontSize: number
  /** Minimum size of any text: that of large print, or 0. */
  minFontSize: number
  lineHeight: number
  /** Punctuation of the CV's language. */
  punctuation: Punctuation
  /** BCP 47 tag. */
  language: string
  /** Country whose customs were chosen; empty if none. */
  country: string
  /** Version of the layout rules (look) of the design. */
  look: Look
  /** Whether straight quotes are printed as those of the language, if the look does that. */
  typographicQuotes: boolean
  /** Whether the design follows the rules of the redrawn templates. */
  isRedrawn: boolean
  /** Whether the design follows the rule `typeset` (look.ts). */
  isTypeset: boolean
  /** Whether the letters of the text have italics, which set a name apart. */
  hasItalics: boolean
  tightness: Tightness
  /** Whether a photo is as high as the text beside it: in redrawn templates, unless the person chose its size. */
  fitsPhoto: boolean
  /** Resolved options of design and template. */
  options: PaperOptions
  /** Returns a vertical space: `share` of the type size, times the design's spacing. */
  space: (share: number) => number
  /** Returns the type size of a text in points, before rounding. */
  sizeOf: (look: Pick<TextLook, 'scale'>) => number
  /** Returns the style of a Text: family, size and line height. */
  text: (look?: TextLook) => PaperStyle
}

export type TextLook = {
  /** `display` is for large type; it and `mono` fall back to the headings' and the text's families. */
  family?: 'body' | 'headings' | 'display' | 'mono'
  /** Multiple of the body size. */
  scale?: number
  /** Factor of the type size; default: the design's. */
  lineHeight?: number
  bold?: boolean
  /** Default: ink. */
  colour?: ColourRole
  /** Letter spacing as a share of the type size, at most 0.08. */
  tracking?: number
  italic?: boolean
  align?: 'left' | 'center' | 'right'
  /** Alternate glyphs, if the font has them; the text is unchanged. */
  features?: LetterForm
}

/** Form of letters or figures. */
export type LetterForm = keyof typeof features

/** No feature of OpenType: asks our shaping for spaces of a minimum width (word-memo.ts). */
const wideSpaces = { wspc: 1 }

/** OpenType features by the form that they give. */
const features = {
  'small-caps': { smcp: 1 },
  'all-small-caps': { smcp: 1, c2sc: 1 },
  tabular: { tnum: 1, lnum: 1 },
  'old-style': { onum: 1, pnum: 1 },
  'tabular-old-style': { onum: 1, tnum: 1 },
} as const satisfies Record<string, Record<string, number>>

/** Minimum line height of Arabic letters, which reach further down than the rules of a heading are. */
const arabicLineHeight = 1.4

/** Matches tags of languages whose letters have no italics. */
const eastAsian = /^(?:ja|zh|ko)\b/i

/** Returns a look for East Asian letters: soft instead of italic, with figures as high as the letters. */
const uprightLook = ({ italic = false, features: form, ...look }: TextLook): TextLook => ({
  ...(italic && { colour: 'soft' }),
  ...look,
  ...(form && { features: form.endsWith('old-style') ? 'tabular' : form }),
})

/** Factor of the spaces of a thin page beyond what designs may ask for. */
const openFactor = 1.125

const smaller = { small: 'small', medium: 'small', large: 'medium' } as const
const larger = { small: 'medium', medium: 'medium', large: 'large' } as const

/** Returns the options with the size of a photo that fitting gives it, unless the person chose one. */
function fittedOptions(options: PaperOptions, { tightness = 0, photoSize }: FittedDesign) {
  if (photoSize !== 'own' || tightness === 0 || tightness === 1) return options
  return { ...options, photoSize: (tightness < 0 ? larger : smaller)[options.photoSize] }
}

const themes = new Map<string, Theme>()
const maximumThemes = 16
let nextNumber = 1

/** Decisions of a template that its theme depends on. */
export type ThemeBase = {
  /** Factor for the type size and every space, for denser templates. */
  density?: number
  /** Default options of the template. */
  own?: PaperOptions
  palettes?: readonly Palette[]
  /** Factor for the side margins. */
  sides?: number
  /** Whether the text is on the panel of a side column. */
  isOnPanel?: boolean
}

/**
 * Returns the theme of a design; the same object for an equal design, so that the engine's caches recognise its styles.
 */
export function createTheme(design: FittedDesign, base: ThemeBase = {}): Theme {
  const said = JSON.stringify([design, base])
  const known = themes.get(said)
  if (known) return known
  if (themes.size >= maximumThemes) themes.clear()
  const theme = makeTheme(design, base)
  themes.set(said, theme)
  return theme
}

function makeTheme(
  design: FittedDesign,
  { density = 1, own = defaultOptions, palettes = [], sides = 1, isOnPanel = false }: ThemeBase,
): Theme {
  const { tightness = 0 } = design
  const spacing = design.spacing * (tightness < 0 ? openFactor : 1)
  const plain = coloursOf(design, palettes)
  const colours = isOnPanel ? onPanel(plain) : plain
  const isRedrawn = followsRule(design.look, 'redrawn')
  const pair = fontsOf(design)
  const minFontSize = design.largePrint ? largeMeasures.fontSize : 0
  const fontSize = Math.max(minFontSize, design.fontSize * density)
  const families = {
    body: pair.body.id,
    headings: pair.headings.id,
    display: (pair.display ?? pair.headings).id,
    // Monospaced families have no right-to-left letters: their dates would mix two faces.
    mono: (isRightToLeftLanguage(design.language) ? pair.body : (pair.mono ?? pair.body)).id,
  }
  const isArabic = /^(?:ar|fa|ur)\b/i.test(design.language)
  const minLineHeight = isRedrawn && isArabic ? arabicLineHeight : 0
  const sizeOf = ({ scale = 1 }: Pick<TextLook, 'scale'>) => Math.max(minFontSize, fontSize * scale)
  const isTypeset = followsRule(design.look, 'typeset')
  const featuresOf = (form: LetterForm | undefined): PaperStyle =>
    form || isTypeset
      ? { fontFeatureSettings: { ...(form && features[form]), ...(isTypeset && wideSpaces) } }
      : {}
  const looks = new Map<string, PaperStyle>()
  const isUpright = eastAsian.test(design.language) && followsRule(design.look, 'typeset')
  const makeStyle = (given: TextLook): PaperStyle => {
    const look = isUpright ? uprightLook(given) : given
    const size = quantise(sizeOf(look))
    const height = quantise(size * Math.max(minLineHeight, look.lineHeight ?? design.lineHeight))
    return {
      fontFamily: families[look.family ?? 'body'],
      fontSize: size,
      lineHeight: height / size,
      fontWeight: look.bold ? 700 : 400,
      color: colours[look.colour ?? 'ink'],
      ...(look.tracking ? { letterSpacing: size * Math.min(0.08, look.tracking) } : {}),
      ...(look.italic ? { fontStyle: 'italic' } : {}),
      ...(look.align ? { textAlign: look.align } : {}),
      ...featuresOf(look.features),
    }
  }
  return {
    number: nextNumber++,
    page: pageBoxOf(design, sides),
    colours,
    lineColour: (role) => (design.palette ? '' : design.second) || colours[role],
    bodyFamily: families.body,
    headingsFamily: families.headings,
    displayFamily: families.display,
    fontSize,
    minFontSize,
    lineHeight: design.lineHeight,
    punctuation: languageTermsOf(design.language).punctuation,
    language: design.language,
    country: design.country ?? '',
    typographicQuotes: design.typographicQuotes ?? true,
    look: design.look,
    isRedrawn,
    isTypeset: followsRule(design.look, 'typeset'),
    hasItalics:
      pair.body.hasItalic &&
      !eastAsian.test(design.language) &&
      !isRightToLeftLanguage(design.language),
    tightness,
    fitsPhoto: isRedrawn && design.photoSize === 'own',
    options: fittedOptions(resolveOptions(design, own), design),
    space: (share) => quantise(share * fontSize * spacing),
    sizeOf,
    // Equal styles share one object, so that the engine's caches recognise them.
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
