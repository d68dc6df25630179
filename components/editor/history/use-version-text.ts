import { useMemo } from 'react'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { useEditTimes } from '@/components/ui/dates/use-edit-times'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { VersionHead } from '@/dist/answers/version-answers'
import { timeZoneOf } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { history as historyMessages } from '@/lib/messages/areas'
import { addDays, dayOf } from '@/lib/messages/calendar-day'
import { formatters } from '@/lib/messages/format'
import { isSectionKey } from '@/lib/resume/sections'

/** Maximum differences described in one line. */
const describedChanges = 3

type Change = VersionHead['changes'][number]
export type VersionDay = { day: string; name: string; versions: VersionHead[] }

/** Returns functions that describe versions: date, time, changes. */
export function useVersionText() {
  const messages = useMessages(historyMessages)
  const places = usePlaceNames()
  const times = useEditTimes()
  const locale = useInterfaceLocale()
  const { settings } = useSettings()
  return useMemo(() => {
    const timeZone = timeZoneOf(settings)
    const format = formatters(locale)

    const partOf = ({ section, title }: Change): string => {
      if (section === 'custom') return places.part('custom', title ?? '')
      const isKnown = isSectionKey(section) || section === 'basics' || section === 'summary'
      if (isKnown) return places.part(section, '')
      return section === 'design' ? messages.design : messages.document
    }

    const { changed, ...others } = messages.changes
    const says: Readonly<Record<string, typeof changed>> = others
    /** An unknown kind of change has a general description. */
    const say = (kind: Change['kind']) => says[kind] ?? changed

    return {
      clock: (at: string) => format.date(Date.parse(at), { timeStyle: 'short', timeZone }),
      /** Names a version by its name, else by its time: "Yesterday, 10:32". */
      title: ({ name, at }: VersionHead) => name || times.edited(Date.parse(at)),
      time: ({ at }: VersionHead) => times.edited(Date.parse(at)),
      changes({ changes }: VersionHead, isFirst: boolean): string {
        if (changes.length === 0) return isFirst ? messages.firstVersion : messages.sameWords
        // Text changes before design changes.
        const told = changes
          .toSorted((a, b) => Number(a.kind === 'design') - Number(b.kind === 'design'))
          .slice(0, describedChanges)
          .map((change) => say(change.kind)(change.count, partOf(change)))
        const rest = changes.length - told.length
        if (rest > 0) told.push(messages.moreChanges(rest))
        const text = format.list(told)
        return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
      },
      /** Groups versions by date in the person's time zone, newest first. */
      days(versions: readonly VersionHead[]): VersionDay[] {
        const today = dayOf(Date.now(), timeZone)
        const days: VersionDay[] = []
        for (const version of versions) {
          const time = Date.parse(version.at)
          const day = dayOf(time, timeZone)
          const last = days.at(-1)
          if (last?.day === day) {
            last.versions.push(version)
            continue
          }
          const near = { [today]: messages.today, [addDays(today, -1)]: messages.yesterday }
          const name = near[day] ?? format.date(time, { dateStyle: 'long', timeZone })
          days.push({ day, name, versions: [version] })
        }
        return days
      },
    }
  }, [messages, places, times, locale, settings])
}
