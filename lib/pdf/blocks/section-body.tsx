import type { ReactNode } from 'react'
import { Entry } from './entry'
import type { EntryModel } from './entry-model'
import { Flow } from './flow'
import { RichText } from './rich-text'
import type { SectionModel } from './section-model'
import { ShortList } from './short-list'
import type { Theme } from './theme'

/** How a template sets what stands under a heading. */
export type BodyLook = {
  theme: Theme
  /** Room in points. */
  width: number
  /** The first line of an entry, or its first lines. */
  title: (entry: EntryModel) => ReactNode
  /** False when the title has the details already. */
  showDetails?: boolean
  /** Space between entries and between the parts of one, as shares of the type size. */
  entryGap: number
  partGap?: number
  /** Short entries on a line each instead of together. */
  stacked?: boolean
}

/** A section without its heading: a paragraph, short entries, or dated ones. */
export function SectionBody({
  section,
  look,
}: {
  section: SectionModel
  look: BodyLook
}): ReactNode {
  const { theme, width, partGap, showDetails } = look
  const { body, key } = section
  if (body.kind === 'paragraph') {
    return (
      <RichText
        field={body.paragraph}
        tag="P"
        role="paragraph"
        style={theme.text()}
        accent={theme.accent}
      />
    )
  }
  if (body.kind === 'list') {
    const separator = key === 'languages' ? ', ' : ' · '
    const stacked = look.stacked === true
    return (
      <ShortList entries={body.entries} theme={theme} separator={separator} stacked={stacked} />
    )
  }
  return (
    <Flow
      gap={theme.space(look.entryGap)}
      blocks={body.entries.map((entry) => ({
        key: entry.id,
        breakBefore: entry.breakBefore,
        element: (
          <Entry
            key={entry.id}
            entry={entry}
            theme={theme}
            width={width}
            title={look.title(entry)}
            {...(partGap === undefined ? {} : { gap: partGap })}
            {...(showDetails === undefined ? {} : { showDetails })}
          />
        ),
      }))}
    />
  )
}
