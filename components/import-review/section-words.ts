import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { valuesOf } from '@/lib/importers/draft/change-draft'
import type { DraftSection } from '@/lib/importers/draft/draft-types'
import type { Slice } from '@/lib/importers/source/source-types'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { shownFields } from './shown-fields'
import { useDraftMessages } from './use-draft-messages'

/** Maximum entries of a section that its row names, and their length together. */
const maxNamed = 4
const maxLength = 56

/** Returns the parts of the file that the values of a section were copied from. */
export const slicesOfSection = ({ entries }: DraftSection): Slice[] =>
  entries.flatMap((entry) => valuesOf(entry).flatMap(({ value }) => value.slices))

/** Returns the names that fit in a row, at least one of them. */
function namesThatFit(names: readonly string[]): string[] {
  let length = 0
  return names.slice(0, maxNamed).filter((name, at) => {
    length += name.length
    return at === 0 || length <= maxLength
  })
}

/** Returns a function that tells in a few words what was read into a section. */
export function useSectionWords() {
  const { andMore } = useMessages(reviewMessages)
  const drafts = useDraftMessages()
  const list = new Intl.ListFormat(useInterfaceLocale(), { type: 'unit', style: 'short' })
  return ({ kind, entries }: DraftSection): string => {
    if (kind === 'basics') {
      const values = entries.flatMap((entry) =>
        shownFields(entry, kind).flatMap(({ value, isText }) =>
          value && !isText ? value.text.trim() || [] : [],
        ),
      )
      return list.format(values)
    }
    const names = entries.map((entry, at) => {
      const employer = kind === 'work' ? entry.fields.name?.text.trim() : ''
      return employer || drafts.entry(entry, at)
    })
    const own = [...new Set(names)]
    const named = namesThatFit(own)
    const words = list.format(named)
    return named.length < own.length ? andMore(words, own.length - named.length) : words
  }
}
