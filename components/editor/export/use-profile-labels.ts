'use client'

import { useMessages } from '@/components/ui/messages'
import type { ProfileGroup } from '@/lib/browser/import-export/export/linkedin-profile'
import { linkedIn, sections as sectionsMessages } from '@/lib/messages/areas'

type Section = ProfileGroup['section']
type Field = ProfileGroup['entries'][number]['fields'][number]
type Labels = Readonly<Record<string, { label: string } | undefined>>

/** Returns labels for a LinkedIn profile, preferring the editor's own. */
export function useProfileLabels() {
  const messages = useMessages(linkedIn)
  const { basics, lists } = useMessages(sectionsMessages)
  const { startMonth, startYear, endMonth, endYear, month, year, skill, summary } = messages
  const own: Readonly<Record<string, string | undefined>> = {
    ...{ startMonth, startYear, endMonth, endYear, dateMonth: month, dateYear: year },
    start: lists.work.fields.startDate.label,
    end: lists.work.fields.endDate.label,
    date: lists.certificates.fields.date.label,
    description: lists.projects.fields.description.label,
    keyword: skill,
    profile: basics.fields.url.label,
    details: basics.details.title,
    summary,
  }

  function labelsIn(section: Section): Labels {
    if (section === 'basics') return basics.fields
    return section === 'summary' || section === 'elsewhere' ? {} : lists[section].fields
  }

  return {
    nameOf(section: Section): string {
      if (section === 'basics') return basics.name
      if (section === 'summary') return summary
      return section === 'elsewhere' ? messages.elsewhere : lists[section].name
    },
    labelOf: ({ section, entry, field }: Field): string =>
      own[field] ?? labelsIn(section)[field]?.label ?? (entry.title || lists.custom.name),
  }
}
