import type { ReactNode } from 'react'
import { Cached } from './cached'
import { Entry } from './entry'
import { type EntryDress, edgeStyle, isDressed, lineStyle, Marked } from './entry-dress'
import { type EntryModel, withRoles } from './entry-model'
import { Flow } from './flow'
import type { ColourRole } from './palette'
import type { PaperStyle } from './paper-style'
import { printedText } from './pieces'
import { View } from './primitives'
import { pointsPerMillimetre, quantise } from './quantise'
import { RichText } from './rich-text'
import type { SectionModel } from './section-model'
import { isGroup, ShortList } from './short-list'
import { estimateEms } from './text-width'
import type { TextLook, Theme } from './theme'
import { EntryTitle, marginHeight } from './title'
import { dateGap, isOnOneLine } from './title-lines'
import { type BriefLook, hasDetails, type PlacedTitle, type TitleLook } from './title-look'

/** Options of a template for the body of a section, under its heading. */
export type BodyLook = {
  theme: Theme
  /** Room in points. */
  width: number
  /** The first lines of an entry. */
  title: TitleLook
  /** The same for certificates, awards and publications; as for other entries unless given. */
  brief?: BriefLook
  /** Space between entries and between the parts of one, as shares of the type size. */
  entryGap: number
  partGap?: number
  /** A narrow column: short entries on a line each, and no margin for dates. */
  isNarrow?: boolean
  dress?: EntryDress
  /** Keywords of an entry, where they differ from other facts. */
  keywords?: TextLook
  /** The summary's text, where it differs from the other paragraphs'. */
  summary?: TextLook
  /** A column for dates, and for the names of skills and languages, in millimetres. */
  labels?: number
  /** Signs of bullets stand before the column, and their words in line with everything else. */
  hangingBullets?: boolean
  /** A bar beside each level whose words name a place on a scale, where levels have lines of their own. */
  levelBars?: ColourRole
}

/** Room for dates in the margin, in ems, and its largest share of the width. */
const marginEms = 11.8
const marginShare = 0.27

/** The share of the width that it may grow to before dates wrap: in two lines they are cut for machines. */
const widestShare = 0.4

/**
 * Points that the widest dates of a CV take on one line, where they stand in the margin; those in a
 * person's own words may wrap.
 */
export function widestDates(sections: readonly SectionModel[], theme: Theme): number {
  if (theme.options.datePosition !== 'margin') return 0
  const dates = sections
    .flatMap(({ body }) => (body.kind === 'entries' ? body.entries.flatMap(withRoles) : []))
    .filter((entry) => entry.dates.every(({ literal }) => literal === false))
    .map((entry) => estimateEms(printedText(entry.dates, ' '), theme.bodyFamily))
  return Math.max(0, ...dates) * theme.fontSize
}

/**
 * Points by which everything but the dates is moved in, where dates stand in the margin: as much as the template has,
 * or as the widest dates need on one line.
 */
function indentOf({ theme, width, isNarrow, labels }: BodyLook, dateRoom: number): number {
  if (theme.options.datePosition !== 'margin' || isNarrow) return 0
  const usual =
    labels === undefined
      ? Math.min(theme.fontSize * marginEms, width * marginShare)
      : Math.min(labels * pointsPerMillimetre, width * widestShare)
  return quantise(Math.max(usual, Math.min(dateRoom + dateGap, width * widestShare)))
}

/** Indents content without dates, to align it with content that has dates. */
function Indented({ indent, children }: { indent: number; children: ReactNode }): ReactNode {
  return indent > 0 ? <View style={{ paddingLeft: indent }}>{children}</View> : children
}

/** Draws a line or an edge beside content, where there is one. */
function Dressed({
  style,
  children,
}: {
  style: PaperStyle | null
  children: ReactNode
}): ReactNode {
  return style ? <View style={style}>{children}</View> : children
}

/** Sections whose entries name where they were; elsewhere an organisation is who issued or printed something. */
const employerSections = ['work', 'volunteer', 'education']

/** Sections of entries that have hardly more than a title. */
const briefSections = ['certificates', 'awards', 'publications']

/** Share of a section's entries that have room on one line, for all to be set so. */
const minBriefShare = 0.7

/** Dated entries under each other, with what the template draws beside them. */
function DatedEntries({
  section,
  entries,
  look,
  indent,
}: {
  section: SectionModel
  entries: readonly EntryModel[]
  look: BodyLook
  indent: number
}): ReactNode {
  const { theme, width, partGap } = look
  const dress = look.dress && isDressed(look.dress, section.key) ? look.dress : null
  const edge = dress ? edgeStyle(dress, theme) : null
  const placed = { employerFirst: false, indent, width }
  const brief = briefSections.includes(section.key) ? look.brief : undefined
  const briefTitle: PlacedTitle | null = brief ? { ...look.title, ...brief, ...placed } : null
  const isBrief =
    briefTitle !== null &&
    entries.filter((entry) => isOnOneLine({ entry, theme, look: briefTitle, isRole: false }))
      .length >=
      entries.length * minBriefShare
  const isClose = isBrief && entries.every(({ paragraphs }) => paragraphs.length === 0)
  const titleLook: PlacedTitle = isBrief
    ? briefTitle
    : {
        ...look.title,
        ...placed,
        employerFirst: look.title.employerFirst === true && employerSections.includes(section.key),
      }
  const titleOf = (entry: EntryModel, isRole = false) => {
    const title = <EntryTitle entry={entry} theme={theme} look={titleLook} isRole={isRole} />
    if (!dress) return title
    return (
      <Marked dress={dress} isCurrent={entry.isCurrent} theme={theme}>
        {title}
      </Marked>
    )
  }
  const hangs = look.hangingBullets === true && indent === 0 && !dress
  // Everything but the entry itself that it is made from.
  const around = JSON.stringify([theme.number, titleLook, partGap, dress, look.keywords, hangs])
  const flow = (
    <Flow
      gap={theme.space(isClose && brief ? brief.gap : look.entryGap)}
      blocks={entries.map((entry) => ({
        key: entry.id,
        breakBefore: entry.breakBefore,
        element: (
          <Cached key={entry.id} id={entry.id} of={around + JSON.stringify(entry)}>
            <Dressed style={edge}>
              <Entry
                entry={entry}
                theme={theme}
                width={width}
                indent={indent}
                titleOf={titleOf}
                minHeight={marginHeight({ entry, theme, look: titleLook, isRole: false })}
                showDetails={!hasDetails(titleLook)}
                {...(look.keywords ? { keywordLook: look.keywords } : {})}
                {...(partGap === undefined ? {} : { gap: partGap })}
                hangingBullets={hangs}
              />
            </Dressed>
          </Cached>
        ),
      }))}
    />
  )
  return <Dressed style={dress ? lineStyle(dress, theme) : null}>{flow}</Dressed>
}

/**
 * A section without its heading: a paragraph, short entries, or dated ones.
 *
 * @param dateRoom points that the widest dates of the CV take
 */
export function SectionBody({
  section,
  look,
  dateRoom,
}: {
  section: SectionModel
  look: BodyLook
  dateRoom: number
}): ReactNode {
  const { theme, width } = look
  const { body, key } = section
  const indent = indentOf(look, dateRoom)
  if (body.kind === 'paragraph') {
    const paragraph = (
      <Indented indent={indent}>
        <RichText
          field={body.paragraph}
          tag="P"
          role="paragraph"
          style={theme.text(look.summary)}
          accent={theme.colours.accent}
        />
      </Indented>
    )
    return paragraph
  }
  if (body.kind === 'list') {
    const separator = key === 'languages' ? theme.punctuation.list : ' · '
    // A name with nothing beside it but a level does not need a line of its own.
    const isInColumns = look.levelBars !== undefined || body.entries.some(isGroup)
    const isLabelled = look.labels !== undefined && indent > 0 && isInColumns
    const list = (
      <ShortList
        entries={body.entries}
        theme={theme}
        width={isLabelled ? width : width - indent}
        separator={separator}
        stacked={look.isNarrow === true}
        {...(isLabelled ? { nameWidth: indent } : {})}
        {...(look.levelBars ? { bars: look.levelBars } : {})}
        {...(isLabelled && look.title.marginAlign ? { nameAlign: look.title.marginAlign } : {})}
      />
    )
    const placed = isLabelled ? list : <Indented indent={indent}>{list}</Indented>
    return placed
  }
  return <DatedEntries section={section} entries={body.entries} look={look} indent={indent} />
}
