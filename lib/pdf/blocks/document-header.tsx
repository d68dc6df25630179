import type { ReactNode } from 'react'
import type { Basics } from '@/lib/resume/schema/content'
import type { PaperPhoto } from '../photo/paper-photo'
import { headerHeight } from './header-height'
import { type HeaderLook, type HeaderPart, type HeaderZone, withLargerName } from './header-look'
import { HeaderZoneView, isFilled } from './header-zone'
import { hasMonogram, Monogram, monogramSide } from './monogram'
import { besidePhoto, PhotoPicture, PhotoRow } from './photo'
import { View } from './primitives'
import { besideCode, QrRow } from './qr-mark'
import { pointsPerMillimetre, quantise } from './quantise'
import { estimateEms } from './text-width'
import type { Theme } from './theme'

type Props = {
  basics: Basics
  theme: Theme
  look: HeaderLook
  photo: PaperPhoto | null
  /** Address of a QR code beside the words; null without one. */
  code: string | null
}

const sides = { start: 'flex-start', center: 'center', end: 'flex-end' } as const

/** Maximum letters of a word that is never broken. */
const unbroken = 12

/** Returns true if every word of a name fits; otherwise it would overlap its neighbour. */
function hasRoomForWords({ name }: Basics, zone: HeaderZone, theme: Theme): boolean {
  const looks = zone.parts.flatMap((part: HeaderPart) =>
    part.part === 'name' ? part.look : part.part === 'name-and-title' ? part.name : [],
  )
  return looks.every((look) => {
    const size = theme.fontSize * (look.scale ?? 1)
    const family = look.family === 'headings' ? theme.headingsFamily : theme.bodyFamily
    return name
      .split(/\s+/)
      .every(
        (word) =>
          estimateEms(word.slice(0, unbroken), family, look.bold) * size <= theme.page.contentWidth,
      )
  })
}

/** Returns the side of a photo: opposite to the text, or as set by the template. */
export function photoSide({ options }: Theme, { photoSide = 'end' }: HeaderLook): 'start' | 'end' {
  return options.headerAlign === 'end' ? 'start' : photoSide
}

/** Minimum height in millimetres of a filled area with a photo, whose text alone would leave it small. */
const minFilled = 25
const minTightFilled = 20

/** Returns the height in points that a photo beside zones has; undefined for a fixed size. */
export function heightBeside(
  zones: readonly HeaderZone[],
  { basics, theme }: Pick<Props, 'basics' | 'theme'>,
  gap: number,
): number | undefined {
  if (!theme.fitsPhoto) return undefined
  const height = headerHeight(zones, basics, besidePhoto(theme), gap)
  const least = theme.tightness < 2 ? minFilled : minTightFilled
  return zones.some(({ fill }) => fill) ? Math.max(height, least * pointsPerMillimetre) : height
}

/**
 * Returns the theme of words with photo and QR code beside them, as far as there are any, and the function that sets
 * them there.
 *
 * @param tops points above the letters of the first line; undefined for the middle of the words
 */
function besideWords(
  { basics, theme, look, photo, code }: Props,
  zones: readonly HeaderZone[],
  gap: number,
  tops: { photo?: number | undefined; code?: number | undefined } = {},
) {
  const narrow = code === null ? theme : besideCode(theme)
  const height = photo ? heightBeside(zones, { basics, theme: narrow }, gap) : undefined
  return {
    inner: photo ? besidePhoto(narrow, height) : narrow,
    around: (words: ReactNode): ReactNode => {
      const coded =
        code === null ? (
          words
        ) : (
          <QrRow address={code} theme={theme} top={tops.code}>
            {words}
          </QrRow>
        )
      if (!photo) return coded
      const side = photoSide(theme, look)
      return (
        <PhotoRow photo={photo} theme={theme} side={side} height={height} top={tops.photo}>
          {coded}
        </PhotoRow>
      )
    },
  }
}

/** Renders several zones without fill, with the photo and the QR code beside all of them. */
function OpenZones({ zones, ...props }: Props & { zones: readonly HeaderZone[] }): ReactNode {
  const { basics, theme, look } = props
  const gap = look.gap ?? 0
  const top = topOfLetters(zones[0], theme)
  const { inner, around } = besideWords(props, zones, gap, { photo: top, code: top ?? 0 })
  return around(
    <View style={{ rowGap: theme.space(gap) }}>
      {zones.map((zone, index) => (
        <HeaderZoneView
          // biome-ignore lint/suspicious/noArrayIndexKey: zones of a template are static
          key={index}
          zone={zone}
          isFirst={index === 0}
          basics={basics}
          theme={inner}
        />
      ))}
    </View>,
  )
}

/** Share of the type size from the middle of a line to the top of its capitals. */
const overMiddle = 0.36

/** Returns the points above the letters of a name that begins a zone; undefined in earlier looks. */
function topOfLetters(zone: HeaderZone | undefined, theme: Theme): number | undefined {
  const [part] = zone?.parts ?? []
  if (!theme.isTypeset || part?.part !== 'name') return undefined
  const { lineHeight = theme.lineHeight } = part.look
  return quantise(Math.max(0, theme.sizeOf(part.look) * (lineHeight / 2 - overMiddle)))
}

const isOpen = ({ fill, shape, parts }: HeaderZone) =>
  !fill && !shape && parts.some(({ part }) => part !== 'rule')

/**
 * Returns the number of zones at the start that a photo may be beside as a whole. A QR code, which is no higher than a
 * name with its title, cuts no rules of later ones.
 */
function openZones(zones: readonly HeaderZone[], hasPhoto: boolean): number {
  const hasRule = ({ parts }: HeaderZone) => parts.some(({ part }) => part === 'rule')
  const end = zones.findIndex((zone, at) => !isOpen(zone) || (!hasPhoto && at > 0 && hasRule(zone)))
  return end < 0 ? zones.length : end
}

/** Renders the first zone, with photo and QR code, or the monogram, beside its text if there is room. */
function FirstZone({ zone, ...props }: Props & { zone: HeaderZone }): ReactNode {
  const { basics, theme, look, photo, code } = props
  const colour = look.monogram
  const hasRing = colour && hasMonogram(basics) && theme.options.headerAlign !== 'center'
  if (!photo && code === null && hasRing) {
    return (
      <HeaderZoneView
        zone={zone}
        isFirst
        basics={basics}
        theme={monogramSide(theme)}
        around={(words) => (
          <Monogram basics={basics} theme={theme} colour={colour}>
            {words}
          </Monogram>
        )}
      />
    )
  }
  const { inner, around } = besideWords(props, [zone], 0)
  return <HeaderZoneView zone={zone} isFirst basics={basics} theme={inner} around={around} />
}

/** Returns the zones that are printed, and whether a photo has room beside the first. */
function arrangementOf({ look, basics, theme, photo }: Omit<Props, 'code'>) {
  const filled = look.zones.filter((zone) => isFilled(zone, { basics, theme }))
  const zones = look.zones.filter(
    (zone) => filled.includes(zone) || zone.parts.every(({ part }) => part === 'rule'),
  )
  const [first] = zones
  const hasWordsFirst = first !== undefined && filled.includes(first)
  const isBeside =
    photo !== null &&
    hasWordsFirst &&
    (theme.options.headerAlign !== 'center' || theme.isRedrawn) &&
    hasRoomForWords(basics, first, besidePhoto(theme))
  return { filled, zones, first: hasWordsFirst ? first : null, isBeside }
}

/** Minimum share of the width that words keep beside a QR code, and a photo if there is one. */
const minWords = 0.5

/** Returns whether a QR code has room beside the words of a header, which else stay as wide as they are. */
export function hasRoomForCode(props: Omit<Props, 'code'>): boolean {
  const { basics, theme } = props
  const { zones, first, isBeside } = arrangementOf(props)
  if (first === null) return false
  const inner = besideCode(isBeside ? besidePhoto(theme) : theme)
  const { contentWidth } = theme.page
  const indent = Math.max(
    0,
    ...zones.slice(0, openZones(zones, isBeside)).map((zone) => zone.indent ?? 0),
  )
  const isWide = inner.page.contentWidth - indent * contentWidth >= contentWidth * minWords
  return isWide && hasRoomForWords(basics, first, inner)
}

/** Renders the header of a CV; nothing without name, contacts and photo. */
export function DocumentHeader({ look: given, ...rest }: Props): ReactNode {
  const { basics, theme, photo, code } = rest
  const look = theme.tightness < 0 ? withLargerName(given) : given
  const props = { ...rest, look }
  const { filled, zones, isBeside } = arrangementOf(props)
  if (filled.length === 0 && !photo) return null
  const shown = isBeside ? photo : null
  const beside = (shown || code !== null) && theme.isRedrawn ? openZones(zones, shown !== null) : 0
  return (
    <View style={{ rowGap: theme.space(look.gap ?? 0) }}>
      {photo && !isBeside && (
        <View
          style={{ alignItems: sides[theme.options.headerAlign], marginBottom: theme.space(0.6) }}
        >
          <PhotoPicture photo={photo} theme={theme} />
        </View>
      )}
      {beside > 0 && <OpenZones {...props} photo={shown} zones={zones.slice(0, beside)} />}
      {zones.map((zone, index) =>
        index < beside ? null : index === 0 ? (
          <FirstZone key={0} zone={zone} {...props} photo={shown} />
        ) : (
          <HeaderZoneView
            // biome-ignore lint/suspicious/noArrayIndexKey: zones of a template are static
            key={index}
            zone={zone}
            isFirst={false}
            basics={basics}
            theme={theme}
          />
        ),
      )}
    </View>
  )
}
