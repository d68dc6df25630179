import type { ReactNode } from 'react'
import { Cached } from './cached'
import { Entry } from './entry'
import { type EntryModel, withRoles } from './entry-model'
import { Flow } from './flow'
import { printedText } from './pieces'
import { View } from './primitives'
import { quantise } from './quantise'
import { Railed, railStyle } from './rail'
import { RichText } from './rich-text'
import type { SectionModel } from './section-model'
import { ShortList } from './short-list'
import { estimateEms } from './text-width'
import type { TextLook, Theme } from './theme'
import { dateGap, EntryTitle, hasDetails, type TitleLook } from './title'

/** Options of a template for the body of a section, under its heading. */
export type BodyLook = {
  theme: Theme
  /** Room in points. */
  width: number
  /** The first lines of an entry. */
  title: Omit<TitleLook, 'indent' | 'width'>
  /** Space between entries and between the parts of one, as shares of the type size. */
  entryGap: number
  partGap?: number
  /** Short entries on a line each instead of together. */
  stacked?: boolean
  /** A line beside the entries with a point at each. */
  rail?: boolean
  /** The summary's text, where it differs from the other paragraphs'. */
  summary?: TextLook
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

/** Points by which everything but the dates is moved in, where dates stand in the margin. */
function indentOf({ theme, width, title }: BodyLook, dateRoom: number): number {
  if (theme.options.datePosition !== 'margin' || title.arrangement === 'stacked') return 0
  const usual = Math.min(theme.fontSize * marginEms, width * marginShare)
  return quantise(Math.max(usual, Math.min(dateRoom + dateGap, width * widestShare)))
}

/** Indents content without dates, to align it with content that has dates. */
function Indented({ indent, children }: { indent: number; children: ReactNode }): ReactNode {
  return indent > 0 ? <View style={{ paddingLeft: indent }}>{children}</View> : children
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
  const { theme, width, partGap } = look
  const { body, key } = section
  const indent = indentOf(look, dateRoom)
  if (body.kind === 'paragraph') {
    return (
      <Indented indent={indent}>
        <RichText
          field={body.paragraph}
          tag="P"
          role="paragraph"
          style={theme.text(look.summary)}
          accent={theme.accent}
        />
      </Indented>
    )
  }
  if (body.kind === 'list') {
    const separator = key === 'languages' ? theme.punctuation.list : ' · '
    const stacked = look.stacked === true
    return (
      <Indented indent={indent}>
        <ShortList
          entries={body.entries}
          theme={theme}
          width={width - indent}
          separator={separator}
          stacked={stacked}
        />
      </Indented>
    )
  }
  const rail = look.rail === true ? railStyle(theme) : null
  const entryWidth = rail ? width - rail.room : width
  const titleLook: TitleLook = { ...look.title, indent, width: entryWidth }
  const titleOf = (entry: EntryModel, isRole = false) => {
    const title = <EntryTitle entry={entry} theme={theme} look={titleLook} isRole={isRole} />
    return rail ? <Railed theme={theme}>{title}</Railed> : title
  }
  // Everything but the entry itself that it is made from.
  const around = JSON.stringify([theme.number, titleLook, partGap, rail !== null])
  const entries = (
    <Flow
      gap={theme.space(look.entryGap)}
      blocks={body.entries.map((entry) => ({
        key: entry.id,
        breakBefore: entry.breakBefore,
        element: (
          <Cached key={entry.id} id={entry.id} of={around + JSON.stringify(entry)}>
            <Entry
              entry={entry}
              theme={theme}
              width={entryWidth}
              indent={indent}
              titleOf={titleOf}
              showDetails={!hasDetails(look.title)}
              {...(partGap === undefined ? {} : { gap: partGap })}
            />
          </Cached>
        ),
      }))}
    />
  )
  return rail ? <View style={rail.style}>{entries}</View> : entries
}
