import { useMemo } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { DraftEntry, DraftSection, DraftSectionKind } from '@/lib/importers/draft/draft-types'
import { importReview as reviewMessages, sections as sectionsMessages } from '@/lib/messages/areas'

type Labels = Record<string, { label: string } | undefined>

/** Returns functions that name the sections, entries and fields of a draft. */
export function useDraftMessages() {
  const messages = useMessages(reviewMessages)
  const sections = useMessages(sectionsMessages)
  return useMemo(() => {
    const { basics, lists, summary } = sections
    const header: Record<string, string | undefined> = {
      summary: summary.name,
      address: basics.fields['location.address'].label,
      postalCode: basics.fields['location.postalCode'].label,
      city: basics.fields['location.city'].label,
      region: basics.fields['location.region'].label,
      countryCode: basics.fields['location.countryCode'].label,
    }
    const kindName = (kind: DraftSectionKind): string => {
      if (kind === 'basics') return basics.name
      if (kind === 'profiles' || kind === 'details') return messages[kind]
      return kind === 'custom' ? messages.ownSection : lists[kind].name
    }
    const labelsOf = (kind: DraftSectionKind): Labels => {
      if (kind === 'basics') return basics.fields
      if (kind === 'profiles') {
        return { network: basics.network, username: basics.username, url: basics.profileUrl }
      }
      if (kind === 'details') return { label: basics.detailLabel, value: basics.detailValue }
      return lists[kind].fields
    }
    return {
      kindName,
      field: (kind: DraftSectionKind, name: string): string =>
        (kind === 'basics' ? header[name] : undefined) ?? labelsOf(kind)[name]?.label ?? name,
      section: ({ kind, title, isClosing }: DraftSection): string => {
        const name = isClosing ? lists.closing.name : kindName(kind)
        return kind === 'custom' ? title?.text.trim() || name : name
      },
      /** Names an entry by its first text, else its number. */
      entry: ({ fields, lists: values }: DraftEntry, at: number): string => {
        const first = [...Object.values(fields), ...Object.values(values).flat()].find(
          ({ text, form }) => form !== 'date' && text.trim() !== '',
        )
        const text = first?.text.trim() ?? ''
        return text === ''
          ? messages.entry(at + 1)
          : text.length > 60
            ? `${text.slice(0, 58)}…`
            : text
      },
    }
  }, [messages, sections])
}
