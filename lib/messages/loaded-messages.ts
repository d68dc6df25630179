import type { Area, MessageGroup } from './areas'
import type { Locale } from './locales'

type Load = () => Promise<unknown>

const messages = new Map<string, object>()
const loaders = new Map<string, Load>()
const loading = new Map<string, Promise<void>>()

/** Takes up the messages of some areas, by the names of these. Files of dist/messages call it. */
export function registerMessages(locale: Locale, areas: Record<string, object>) {
  for (const [name, said] of Object.entries(areas)) messages.set(`${locale}/${name}`, said)
}

/** Takes up how the groups of a language are fetched. Files of dist/messages call it. */
export function registerGroups(locale: Locale, groups: Record<MessageGroup, Load>) {
  for (const [group, load] of Object.entries(groups)) loaders.set(`${locale}/${group}`, load)
}

/** The messages of an area, or undefined while its group is not here. */
export function findMessages<Messages extends object>(
  { name }: Area<Messages>,
  locale: Locale,
): Messages | undefined {
  // The files that register messages are typed by the English ones, which areas.ts names.
  return messages.get(`${locale}/${name}`) as Messages | undefined
}

async function fetchGroup(locale: Locale, group: Area<object>['group']): Promise<void> {
  const { languages } = await import('@/dist/messages/languages')
  await languages[locale]()
  const load = loaders.get(`${locale}/${group}`)
  if (!load) throw new Error(`no words of ${group} in ${locale}`)
  await load()
}

/**
 * Fetches a group of messages once; the same promise for everybody who asks meanwhile. Rejects where its file is out of
 * reach, and may be asked again then.
 */
export function loadGroup(locale: Locale, group: Area<object>['group']): Promise<void> {
  const key = `${locale}/${group}`
  const begun = loading.get(key)
  if (begun) return begun
  const made = fetchGroup(locale, group)
  loading.set(key, made)
  made.catch(() => loading.delete(key))
  return made
}

const waiting = new Map<string, Promise<object>>()

/** The promise of an area's messages, where somebody has waited for them; null where they came with the page. */
export const findAwaited = <Messages extends object>(
  { name }: Area<Messages>,
  locale: Locale,
): Promise<Messages> | null =>
  (waiting.get(`${locale}/${name}`) as Promise<Messages> | undefined) ?? null

/**
 * The messages of an area, fetched if need be; the same promise for everybody who asks meanwhile. Rejects where their
 * file is out of reach.
 */
export function loadMessages<Messages extends object>(
  area: Area<Messages>,
  locale: Locale,
): Promise<Messages> {
  const key = `${locale}/${area.name}`
  const begun = waiting.get(key) as Promise<Messages> | undefined
  if (begun) return begun
  const made = loadGroup(locale, area.group).then(() => {
    const found = findMessages(area, locale)
    if (!found) throw new Error(`${area.name} is not among the words of ${area.group}`)
    return found
  })
  waiting.set(key, made)
  made.catch(() => waiting.delete(key))
  return made
}
