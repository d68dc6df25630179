import type { ReactNode } from 'react'
import { closingKey } from '@/lib/resume/sections'
import { Cached } from './cached'
import { Closing } from './closing'
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
import { fitsColumn, isGroup, isMixed, namesWidth, ShortList } from './short-list'
import { estimateEms } from './text-width'
import type { TextLook, Theme } from './theme'
import { EntryTitle, marginHeight } from './title'
import { dateGap, hangOf, isOnOneLine } from './title-lines'
import {
  type BriefLook,
  briefLook,
  hasDetails,
  type PlacedTitle,
  type TitleLook,
  workTitle,
} from './title-look'

/** Section body options of a template. */
export type BodyLook = {
  theme: Theme
  /** Available width in points. */
  width: number
  /** Title style of entries. */
  title: TitleLook
  /** Title style of certificates, awards and publications; default: as for other entries. */
  brief?: BriefLook
  /** Space between entries and between their parts, as shares of the type size. */
  entryGap: number
  partGap?: number
  /** Whether the column is narrow: short entries on a line each, and no margin for dates. */
  isNarrow?: boolean
  dress?: EntryDress
  /** Style of keywords, if it differs from other facts. */
  keywords?: TextLook
  /** Style of the summary, if it differs from other paragraphs. */
  summary?: TextLook
  /** Width of a column for dates and for names of skills and languages, in millimetres. */
  labels?: number
  /** Whether bullet signs hang in the margin, with their text aligned with everything else. */
  hangingBullets?: boolean
  /** Colour of bars beside levels on a known scale, if levels are on lines of their own. */
  levelBars?: ColourRole
  /** Share of the width that lines of paragraphs and bullets have, unless all of it saves one; default: all of it. */
  measure?: number
  /** Colour of bullet signs; default: that of the text. */
  bulletColour?: ColourRole
  /** Width in millimetres of a column for names of skills, where dates are not in the margin. */
  listLabels?: number
  /** Extra space above a role, as a share of the type size. */
  roleGap?: number
}

/** Width of the date margin in ems, and its default maximum share. */
const marginEms = 11.8
const marginShare = 0.27

/** Maximum share before dates wrap, which machines would read as cut. */
const widestShare = 0.4

/** Returns the width in points of the widest dates of a CV on one line in the margin; free text may wrap. */
export function widestDates(sections: readonly SectionModel[], theme: Theme): number {
  if (theme.options.datePosition !== 'margin') return 0
  const dates = sections
    .flatMap(({ body }) => (body.kind === 'entries' ? body.entries.flatMap(withRoles) : []))
    .filter((entry) => entry.dates.every(({ literal }) => literal === false))
    .map((entry) => estimateEms(printedText(entry.dates, ' '), theme.bodyFamily))
  return Math.max(0, ...dates) * theme.fontSize
}

/**
 * Returns the indent in points of everything but the dates, if dates are in the margin: the template's, or the width of
 * the widest dates.
 */
export function indentOf({ theme, width, isNarrow, labels }: BodyLook, dateRoom: number): number {
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

/** Draws a line or border beside content. */
function Dressed({
  style,
  children,
}: {
  style: PaperStyle | null
  children: ReactNode
}): ReactNode {
  return style ? <View style={style}>{children}</View> : children
}

/** Sections whose organisation is a place of work; elsewhere it is an issuer or publisher. */
const employerSections = ['work', 'volunteer', 'education']

/** Sections of entries that have little more than a title. */
const briefSections = ['certificates', 'awards', 'publications']

/** Minimum share of a section's entries that fit on one line for that layout. */
const minBriefShare = 0.7

/** Space between two works, as a share of a line. */
const workGap = 0.35

/**
 * Returns the title style of the entries of a section, and the points between them.
 *
 * @param indent width of the date margin in points
 */
export function placedTitle(
  { key, isBibliography }: Pick<SectionModel, 'key' | 'isBibliography'>,
  entries: readonly EntryModel[],
  look: BodyLook,
  indent: number,
): { title: PlacedTitle; gap: number } {
  const { theme, width } = look
  const placed = { employerFirst: false, indent, width }
  if (isBibliography) {
    const title = { ...workTitle(look.title, theme, look.isNarrow), ...placed, isParagraph: true }
    return { title, gap: theme.space(workGap * theme.lineHeight) }
  }
  const brief = briefSections.includes(key) && look.brief ? briefLook(look.brief, theme) : undefined
  const title: PlacedTitle = { ...look.title, ...brief, ...placed }
  const isBrief =
    brief !== undefined &&
    entries.filter((entry) => isOnOneLine({ entry, theme, look: title, isRole: false })).length >=
      entries.length * minBriefShare
  const isClose = isBrief && entries.every(({ paragraphs }) => paragraphs.length === 0)
  const gap = theme.space(isClose ? brief.gap : look.entryGap)
  if (isBrief) return { title, gap }
  const employerFirst = look.title.employerFirst === true && employerSections.includes(key)
  return { title: { ...look.title, ...placed, employerFirst }, gap }
}

/** Dated entries with the template's ornaments. */
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
  const { title: titleLook, gap } = placedTitle(section, entries, look, indent)
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
  // Everything besides the entry that its rendering depends on.
  const around = JSON.stringify([
    ...[theme.number, titleLook, partGap, dress, look.keywords, hangs],
    ...[look.bulletColour, look.measure, look.roleGap],
  ])
  const flow = (
    <Flow
      gap={gap}
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
                indent={indent + hangOf(titleLook, theme)}
                titleOf={titleOf}
                minHeight={marginHeight({ entry, theme, look: titleLook, isRole: false })}
                showDetails={!hasDetails(titleLook)}
                {...(look.keywords ? { keywordLook: look.keywords } : {})}
                {...(partGap === undefined ? {} : { gap: partGap })}
                hangingBullets={hangs}
                bulletColour={look.bulletColour}
                roleGap={look.roleGap}
                measure={look.measure}
              />
            </Dressed>
          </Cached>
        ),
      }))}
    />
  )
  return <Dressed style={dress ? lineStyle(dress, theme) : null}>{flow}</Dressed>
}

/** Maximum share of a column for the names of short entries. */
const widestNames = 0.3

/**
 * Returns the width in points of a column for the names of short entries: the margin's or the template's own; 0 without
 * one. In redrawn templates every name has to fit, and the design to leave the arrangement to the template.
 */
export function labelWidthOf(
  look: BodyLook,
  entries: readonly EntryModel[],
  indent: number,
): number {
  const { theme, labels, listLabels, levelBars } = look
  const isInMargin = indent > 0
  const own = listLabels === undefined || look.isNarrow ? 0 : listLabels * pointsPerMillimetre
  const usual = isInMargin ? (labels === undefined ? 0 : indent) : own
  // Names stand on one line each, where they have no column that is given by the dates.
  const wider = Math.min(namesWidth(entries, theme), look.width * widestNames)
  const isOwn = usual > 0 && !isInMargin && theme.isTypeset
  const width = quantise(isOwn ? Math.max(usual, wider) : usual)
  // A name with only a level needs no line of its own.
  const isInColumns = entries.some(isGroup) || (isInMargin && levelBars !== undefined)
  if (width === 0 || !isInColumns || isMixed(entries, theme)) return 0
  if (!theme.isRedrawn) return width
  return theme.options.skills === 'groups' && fitsColumn(entries, width, theme) ? width : 0
}

/**
 * Body of a section: a paragraph, short entries, or dated ones.
 *
 * @param dateRoom width of the CV's widest dates in points
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
  if (key === closingKey && body.kind === 'entries') {
    const closing = <Closing entries={body.entries} theme={theme} />
    return <Indented indent={indent}>{closing}</Indented>
  }
  if (body.kind === 'paragraph') {
    return (
      <Indented indent={indent}>
        <RichText
          field={body.paragraph}
          tag="P"
          role="paragraph"
          style={theme.text(look.summary)}
          accent={theme.colours.accent}
          measure={look.measure}
        />
      </Indented>
    )
  }
  if (body.kind === 'list') {
    const separator = key === 'languages' ? theme.punctuation.list : ' · '
    const labelWidth = labelWidthOf(look, body.entries, indent)
    const isLabelled = labelWidth > 0
    const list = (
      <ShortList
        entries={body.entries}
        theme={theme}
        width={isLabelled ? width : width - indent}
        separator={separator}
        stacked={look.isNarrow === true}
        {...(isLabelled ? { nameWidth: labelWidth } : {})}
        {...(look.levelBars ? { bars: look.levelBars } : {})}
        {...(isLabelled && look.title.marginAlign ? { nameAlign: look.title.marginAlign } : {})}
      />
    )
    const placed = isLabelled ? list : <Indented indent={indent}>{list}</Indented>
    return placed
  }
  return <DatedEntries section={section} entries={body.entries} look={look} indent={indent} />
}
