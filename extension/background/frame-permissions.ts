import { browser } from '../browser'
import { originPattern } from '../origin-pattern'

/** Origins given for the form of one tab, in the store: the background may be ended at any time. */
const key = 'frames'

type Given = Record<string, readonly string[]>

async function loadGiven(): Promise<Given> {
  return ((await browser.storage.local.get(key))[key] ?? {}) as Given
}

/** Opens the page on which the person gives the origin of a frame; the browser asks once more there. */
export async function askForFrame(tabId: number, origin: string): Promise<null> {
  const given = await loadGiven()
  const origins = [...new Set([...(given[tabId] ?? []), origin])]
  await browser.storage.local.set({ [key]: { ...given, [tabId]: origins } })
  const query = new URLSearchParams({ tab: String(tabId), origin })
  await browser.tabs.create({
    url: browser.runtime.getURL(`allow-frame.html?${query}`),
    openerTabId: tabId,
  })
  return null
}

/**
 * Gives back the origins that were given for the form of a tab, but for those that another tab's form still uses.
 *
 * @param tabId null: all of every tab
 */
export async function giveBackFrames(tabId: number | null): Promise<void> {
  const given = await loadGiven()
  const mine = tabId === null ? Object.values(given).flat() : (given[tabId] ?? [])
  if (mine.length === 0) return
  const rest = Object.entries(given).filter(([id]) => tabId !== null && id !== String(tabId))
  await browser.storage.local.set({ [key]: Object.fromEntries(rest) })
  const used = new Set(rest.flatMap(([, origins]) => origins))
  const origins = [...new Set(mine)].filter((origin) => !used.has(origin)).map(originPattern)
  if (origins.length > 0) await browser.permissions.remove({ origins })
}
