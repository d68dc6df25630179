import type { ReactNode } from 'react'
import type { Basics } from '@/lib/resume/schema/content'
import { nearestReadable, tintOf } from '../contrast'
import type { PaperPhoto } from '../photo/paper-photo'
import { ContactList } from './contact-list'
import { type Contact, contactsOf, isReach } from './contact-model'
import { ContactRow, fitsRow } from './contact-row'
import { ContactLine, hasHeader, hasName, Name, ProfessionalTitle, StackedHeader } from './header'
import type { PaperStyle } from './paper-style'
import { besidePhoto, PhotoPicture, PhotoRow } from './photo'
import { View } from './primitives'
import { Rule } from './rule'
import { estimateEms } from './text-width'
import { paperColours, type TextLook, type Theme } from './theme'

/** Look of the header in a template: name, professional title and contacts. */
export type HeaderLook = {
  /**
   * `stacked`: under each other. `running`: name and title on one line. `split`: contacts beside the
   * name. `band`: on two areas of colour that reach to the edges of the page. `name`: no contacts.
   */
  arrangement: 'stacked' | 'running' | 'split' | 'band' | 'name'
  name: TextLook
  title: TextLook
  /** Space between the parts, as a share of the type size. */
  gap: number
  contacts?: TextLook
  /** True: facts such as a nationality have a line of their own. */
  apart?: boolean
  /** Space above a rule that closes the header, as a share of the type size. */
  rule?: number
  /** Where a photo stands beside the words; at their end unless given. */
  photoSide?: 'start' | 'end'
}

type Props = { basics: Basics; theme: Theme; look: HeaderLook }
type PhotoProps = Props & { photo: PaperPhoto }

const alignments = { start: 'left', center: 'center', end: 'right' } as const
const sides = { start: 'flex-start', center: 'center', end: 'flex-end' } as const

/** A look with the header's side; the usual one is not said, for it is the layout's own. */
function aligned(look: TextLook, theme: Theme): TextLook {
  const { headerAlign } = theme.options
  return headerAlign === 'start' ? look : { ...look, align: alignments[headerAlign] }
}

function Contacts({
  contacts,
  theme,
  look,
}: Pick<Props, 'theme' | 'look'> & { contacts: readonly Contact[] }) {
  const text = aligned(look.contacts ?? { scale: 0.9, colour: paperColours.soft }, theme)
  const lines = look.apart
    ? [contacts.filter(isReach), contacts.filter((contact) => !isReach(contact))]
    : [contacts]
  const isRow = theme.options.icons === 'shown' && fitsRow(contacts, theme)
  const Block = isRow ? ContactRow : ContactLine
  return lines.map((line) => (
    <Block key={line[0]?.key ?? ''} contacts={line} theme={theme} look={text} />
  ))
}

function Stacked({ basics, theme, look }: Props): ReactNode {
  return (
    <StackedHeader
      basics={basics}
      theme={theme}
      gap={theme.space(look.gap)}
      name={aligned(look.name, theme)}
      title={aligned(look.title, theme)}
    >
      {look.arrangement !== 'name' && (
        <Contacts contacts={contactsOf(basics, theme.punctuation)} theme={theme} look={look} />
      )}
      {look.rule !== undefined && <Rule space={theme.space(look.rule)} />}
    </StackedHeader>
  )
}

function Running({ basics, theme, look }: Props): ReactNode {
  const { headerAlign } = theme.options
  const line: PaperStyle = {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: 10,
    ...(headerAlign === 'start' ? {} : { justifyContent: sides[headerAlign] }),
  }
  return (
    <View style={{ rowGap: theme.space(look.gap) }}>
      {hasName(basics) && (
        <View style={line} wrap={false}>
          <Name basics={basics} theme={theme} look={look.name} />
          <ProfessionalTitle basics={basics} theme={theme} look={look.title} />
        </View>
      )}
      <Contacts contacts={contactsOf(basics, theme.punctuation)} theme={theme} look={look} />
    </View>
  )
}

/** Share of the width that contacts beside the name have. */
const contactShare = 0.38

/** The smallest that a name beside contacts may be set, as a share of the template's size. */
const minNameSize = 0.7

/**
 * The share of its size at which a name stands on one line: over two, who reads whole lines would
 * find contacts between its words.
 */
function fittingShare({ name }: Basics, look: TextLook, theme: Theme, room: number): number {
  const size = theme.fontSize * (look.scale ?? 1)
  const family = look.family === 'headings' ? theme.headingsFamily : theme.bodyFamily
  return Math.min(1, room / (estimateEms(name.trim(), family, look.bold) * size))
}

/** Points between the name and the contacts beside it. */
const columnGap = 16

/**
 * The name on the header's side and the contacts on the other; in the middle, and where a long name
 * has no room, they stand under it.
 */
function Split({ basics, theme, look }: Props): ReactNode {
  const { headerAlign, icons } = theme.options
  const contacts = contactsOf(basics, theme.punctuation)
  const width = theme.page.contentWidth * contactShare
  const room = theme.page.contentWidth - width - columnGap
  const share = fittingShare(basics, look.name, theme, room)
  if (headerAlign === 'center' || contacts.length === 0 || share < minNameSize) {
    return <Stacked basics={basics} theme={theme} look={look} />
  }
  const name = share < 1 ? { ...look.name, scale: (look.name.scale ?? 1) * share } : look.name
  return (
    <View>
      <View
        style={{
          flexDirection: headerAlign === 'end' ? 'row-reverse' : 'row',
          alignItems: 'flex-start',
          columnGap,
        }}
      >
        <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          <Stacked
            basics={basics}
            theme={theme}
            look={{ ...look, name, arrangement: 'name', rule: undefined }}
          />
        </View>
        <View style={{ width, flexShrink: 0 }}>
          <ContactList
            contacts={contacts}
            theme={theme}
            width={width}
            look={{ colour: paperColours.soft }}
            icons={icons === 'shown'}
          />
        </View>
      </View>
      {look.rule !== undefined && <Rule space={theme.space(look.rule)} />}
    </View>
  )
}

/** Contrast with white paper that white words on a ground need, and the ground of the contacts. */
const contrastOfGround = 4.5
const groundShare = 0.1

/**
 * Name on the accent, contacts on a tint of it, both to the edges of the page: the words keep to the
 * margins, which the areas have as their padding.
 */
function Band({ basics, theme, look, photo }: Props & { photo?: PaperPhoto }): ReactNode {
  const { margin } = theme.page
  const contacts = contactsOf(basics, theme.punctuation)
  const ground = nearestReadable(theme.accent, contrastOfGround)
  const area: PaperStyle = {
    marginLeft: -margin,
    marginRight: -margin,
    paddingLeft: margin,
    paddingRight: margin,
  }
  const named = hasName(basics)
  const top: PaperStyle = { marginTop: -margin, paddingTop: margin }
  const space = theme.space(1.1)
  return (
    <View>
      {named && (
        <View style={{ ...area, ...top, paddingBottom: space, backgroundColor: ground }}>
          {photo ? (
            <PhotoRow photo={photo} theme={theme} side={photoSide(theme, look)}>
              <Stacked basics={basics} theme={theme} look={{ ...look, arrangement: 'name' }} />
            </PhotoRow>
          ) : (
            <Stacked basics={basics} theme={theme} look={{ ...look, arrangement: 'name' }} />
          )}
        </View>
      )}
      {contacts.length > 0 && (
        <View
          style={{
            ...area,
            ...(named ? { paddingTop: theme.space(0.55) } : top),
            paddingBottom: theme.space(0.55),
            backgroundColor: tintOf(theme.accent, groundShare),
          }}
        >
          <Contacts contacts={contacts} theme={theme} look={look} />
        </View>
      )}
    </View>
  )
}

const arrangements = { stacked: Stacked, running: Running, split: Split, band: Band, name: Stacked }

/** The side of a photo: away from the words, or where the template has it. */
function photoSide({ options }: Theme, { photoSide = 'end' }: HeaderLook): 'start' | 'end' {
  return options.headerAlign === 'end' ? 'start' : photoSide
}

/** Least space between a photo and a rule below it, as a share of the type size. */
const photoRule = 0.9

/** Letters after which a long word is broken at the latest. */
const unbroken = 12

/** Whether every word of a name has room; one that has not would run into the photo. */
function hasRoomForWords({ name }: Basics, look: TextLook, theme: Theme): boolean {
  const size = theme.fontSize * (look.scale ?? 1)
  const family = look.family === 'headings' ? theme.headingsFamily : theme.bodyFamily
  return name
    .split(/\s+/)
    .every(
      (word) =>
        estimateEms(word.slice(0, unbroken), family, look.bold) * size <= theme.page.contentWidth,
    )
}

/** A header with a photo beside it; above it where the header stands in the middle or lacks room. */
function WithPhoto({ basics, theme, look, photo }: PhotoProps): ReactNode {
  const { rule, ...plain } = look
  const Arrangement = arrangements[look.arrangement]
  const beside = besidePhoto(theme)
  const { headerAlign } = theme.options
  const hasRoom = hasRoomForWords(basics, look.name, beside)
  if (look.arrangement === 'band' && hasName(basics) && hasRoom) {
    return <Band basics={basics} theme={theme} look={look} photo={photo} />
  }
  if (headerAlign === 'center' || look.arrangement === 'band' || !hasRoom) {
    return (
      <View style={{ rowGap: theme.space(0.6) }}>
        <View style={{ alignItems: sides[headerAlign] }}>
          <PhotoPicture photo={photo} theme={theme} />
        </View>
        <Arrangement basics={basics} theme={theme} look={look} />
      </View>
    )
  }
  return (
    <View>
      <PhotoRow photo={photo} theme={theme} side={photoSide(theme, look)}>
        <Arrangement basics={basics} theme={beside} look={plain} />
      </PhotoRow>
      {rule !== undefined && <Rule space={theme.space(Math.max(rule, photoRule))} />}
    </View>
  )
}

/** The top of a CV; nothing where there is neither a name, a contact nor a photo for it. */
export function DocumentHeader({
  photo,
  ...props
}: Props & { photo: PaperPhoto | null }): ReactNode {
  if (photo) return <WithPhoto {...props} photo={photo} />
  const { basics, theme, look } = props
  const { arrangement } = look
  if (!(arrangement === 'name' ? hasName(basics) : hasHeader(basics, theme))) return null
  const Arrangement = arrangements[arrangement]
  return <Arrangement {...props} />
}
