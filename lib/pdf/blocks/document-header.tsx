import type { ReactNode } from 'react'
import type { Basics } from '@/lib/resume/schema/content'
import type { PaperPhoto } from '../photo/paper-photo'
import { headerHeight } from './header-height'
import { type HeaderLook, type HeaderPart, type HeaderZone, withLargerName } from './header-look'
import { HeaderZoneView, isFilled } from './header-zone'
import { hasMonogram, Monogram, monogramSide } from './monogram'
import { besidePhoto, PhotoPicture, PhotoRow } from './photo'
import { View } from './primitives'
import { pointsPerMillimetre, quantise } from './quantise'
import { estimateEms } from './text-width'
import type { Theme } from './theme'

type Props = { basics: Basics; theme: Theme; look: HeaderLook; photo: PaperPhoto | null }

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

/** Renders several zones without fill, with the photo beside all of them. */
function ZonesBesidePhoto({
  zones,
  photo,
  ...props
}: Omit<Props, 'photo'> & { zones: readonly HeaderZone[]; photo: PaperPhoto }): ReactNode {
  const { basics, theme, look } = props
  const height = heightBeside(zones, props, look.gap ?? 0)
  return (
    <PhotoRow
      photo={photo}
      theme={theme}
      side={photoSide(theme, look)}
      height={height}
      top={topOfLetters(zones[0], theme)}
    >
      <View style={{ rowGap: theme.space(look.gap ?? 0) }}>
        {zones.map((zone, index) => (
          <HeaderZoneView
            // biome-ignore lint/suspicious/noArrayIndexKey: zones of a template are static
            key={index}
            zone={zone}
            isFirst={index === 0}
            basics={basics}
            theme={besidePhoto(theme, height)}
          />
        ))}
      </View>
    </PhotoRow>
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

/** Returns the number of zones at the start that a photo may be beside as a whole. */
function openZones(zones: readonly HeaderZone[]): number {
  const end = zones.findIndex((zone) => !isOpen(zone))
  return end < 0 ? zones.length : end
}

/** Renders the first zone, with the photo or monogram beside its text if there is room. */
function FirstZone({ zone, ...props }: Props & { zone: HeaderZone }): ReactNode {
  const { basics, theme, look, photo } = props
  if (!photo) {
    const colour = look.monogram
    const isShown = colour && hasMonogram(basics) && theme.options.headerAlign !== 'center'
    if (!isShown) return <HeaderZoneView zone={zone} isFirst basics={basics} theme={theme} />
    const beside = monogramSide(theme)
    return (
      <HeaderZoneView
        zone={zone}
        isFirst
        basics={basics}
        theme={beside}
        around={(words) => (
          <Monogram basics={basics} theme={theme} colour={colour}>
            {words}
          </Monogram>
        )}
      />
    )
  }
  const height = heightBeside([zone], props, 0)
  return (
    <HeaderZoneView
      zone={zone}
      isFirst
      basics={basics}
      theme={besidePhoto(theme, height)}
      around={(words) => (
        <PhotoRow photo={photo} theme={theme} side={photoSide(theme, look)} height={height}>
          {words}
        </PhotoRow>
      )}
    />
  )
}

/** Renders the header of a CV; nothing without name, contacts and photo. */
export function DocumentHeader({ look: given, ...rest }: Props): ReactNode {
  const { basics, theme, photo } = rest
  const look = theme.tightness < 0 ? withLargerName(given) : given
  const props = { ...rest, look }
  const filled = look.zones.filter((zone) => isFilled(zone, { basics, theme }))
  if (filled.length === 0 && !photo) return null
  const zones = look.zones.filter(
    (zone) => filled.includes(zone) || zone.parts.every(({ part }) => part === 'rule'),
  )
  const first = zones[0]
  const { headerAlign } = theme.options
  const isBeside =
    photo !== null &&
    first !== undefined &&
    filled.includes(first) &&
    (headerAlign !== 'center' || theme.isRedrawn) &&
    hasRoomForWords(basics, first, besidePhoto(theme))
  const beside = photo && isBeside && theme.isRedrawn ? openZones(zones) : 0
  return (
    <View style={{ rowGap: theme.space(look.gap ?? 0) }}>
      {photo && !isBeside && (
        <View style={{ alignItems: sides[headerAlign], marginBottom: theme.space(0.6) }}>
          <PhotoPicture photo={photo} theme={theme} />
        </View>
      )}
      {photo && beside > 0 && (
        <ZonesBesidePhoto {...props} photo={photo} zones={zones.slice(0, beside)} />
      )}
      {zones.map((zone, index) =>
        index < beside ? null : index === 0 ? (
          <FirstZone key={0} zone={zone} {...props} photo={isBeside ? photo : null} />
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
