import { messagesAddress } from '@/dist/messages/address'
import type { Area } from './areas'
import * as format from './format'
import { groupLocale, type Locale } from './locales'
import { registerReactAriaMessages } from './react-aria-messages'

/** Contents of a file of messages: they are made of the functions that the page has already. */
export type MessageFile = {
  default: (functions: typeof format) => Record<string, object>
  reactAria: Parameters<typeof registerReactAriaMessages>[1]
}

const messages = new Map<string, object>()
const loading = new Map<string, Promise<void>>()

/** Takes up the messages of some areas, by the names of these. */
export function registerMessages(locale: Locale, areas: Record<string, object>) {
  for (const [name, said] of Object.entries(areas)) messages.set(`${locale}/${name}`, said)
}

/** The messages of an area, or undefined while its group is not here. */
export function findMessages<Messages extends object>(
  { name, group }: Area<Messages>,
  locale: Locale,
): Messages | undefined {
  // The files that register messages are typed by the English ones, which areas.ts names.
  return messages.get(`${groupLocale(group, locale)}/${name}`) as Messages | undefined
}

let failures = 0

/**
 * Imports the file of a group: the server what its build has, a browser what lies at the one address of the group
 * (ADR interface-messages). Fails as the code of a page does, by the name of its error.
 */
async function importFile(locale: Locale, group: Area<object>['group']): Promise<MessageFile> {
  if (typeof window === 'undefined') {
    const { files } = await import('@/dist/messages/files.mjs')
    const read = files[`${locale}-${group}`]
    if (read) return read()
  }
  // Browsers remember that an address failed: with a fragment the same file is asked for again.
  const address = messagesAddress(locale, group) + (failures > 0 ? `#${failures}` : '')
  try {
    return await import(/* turbopackIgnore: true */ /* @vite-ignore */ address)
  } catch (cause) {
    failures++
    throw Object.assign(new Error(`no messages: ${address}`, { cause }), { name: 'ChunkLoadError' })
  }
}

async function fetchGroup(locale: Locale, group: Area<object>['group']) {
  const file = await importFile(locale, group)
  registerMessages(locale, file.default(format))
  registerReactAriaMessages(locale, file.reactAria)
}

/**
 * Fetches a group of messages once; the same promise for everybody who asks meanwhile. Rejects where its file is out of
 * reach, and may be asked again then.
 */
export function loadGroup(wanted: Locale, group: Area<object>['group']): Promise<void> {
  const locale = groupLocale(group, wanted)
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
