import { modelOriginsCookie, modelPages, placeOf } from '@/lib/ai/client/model-origins'
import { reloadSafely } from '../../device/service-worker/before-reload'
import { defaultOrigins } from './find-servers'
import {
  forgetModelChoice,
  type ModelChoice,
  readModelChoice,
  saveModelChoice,
} from './model-choice'
import { isReachable } from './page-fetch'

/** Seconds: a year. */
const cookieAge = 31_536_000

/** Names origins for the policy of the pages that come. */
function writeOrigins(origins: readonly string[]): void {
  const secure = location.protocol === 'https:' ? '; secure' : ''
  const age = origins.length > 0 ? cookieAge : 0
  // Read by the proxy alone; the Cookie Store API is missing in Firefox and Safari of the last years.
  // biome-ignore lint/suspicious/noDocumentCookie: see above
  document.cookie = `${modelOriginsCookie}=${origins.join(' ')}; path=/; max-age=${age}; samesite=lax${secure}`
}

const originsOf = (choice: ModelChoice | null) =>
  choice && choice.provider !== 'browser' ? [new URL(choice.baseUrl).origin] : []

/**
 * Fetches the stored pages of this build anew: without a network, they are shown with the policy that they were stored
 * with. A failure is ignored: what keeps its old policy asks for a reload.
 */
async function renewShells(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('vitae-build-'))
  await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name)
      const build = name.slice('vitae-build-'.length)
      for (const { url } of await cache.keys()) {
        const isShell = modelPages.test(new URL(url).pathname)
        const page = isShell ? await fetch(url, { cache: 'no-cache' }) : null
        const isOfBuild = (await page?.clone().text())?.includes(`content="${build}"`)
        if (page?.ok && isOfBuild) await cache.put(url, page)
      }
    }),
  )
}

/** Applies the choice to the policy of pages; loads this one again if it lacks the origin. */
async function applyOrigins(origins: readonly string[]): Promise<boolean> {
  const isSet = document.cookie.split('; ').includes(`${modelOriginsCookie}=${origins.join(' ')}`)
  if (!isSet) {
    writeOrigins(origins)
    await renewShells().catch(() => {})
  }
  if (origins.every(isReachable)) return true
  await reloadSafely()
  return false
}

/**
 * Stores a choice and opens the policy of pages to its server. The page is loaded again if its own policy lacks it.
 *
 * @returns false while the page is loaded again
 * @throws if the browser stores nothing, or a key cannot be encrypted
 */
export async function chooseModel(choice: ModelChoice, key?: string): Promise<boolean> {
  await saveModelChoice(choice, key)
  return applyOrigins(originsOf(choice))
}

/** Forgets the choice and its key, and closes the policy of pages again. */
export async function dropModel(): Promise<void> {
  await forgetModelChoice()
  writeOrigins([])
  await renewShells().catch(() => {})
}

const searchMark = 'vitae-search-servers'

/**
 * Prepares a search for servers on this device, which needs a policy of its own.
 *
 * @returns false while the page is loaded again; the search goes on there (`takeSearch`)
 */
export async function prepareSearch(): Promise<boolean> {
  if (defaultOrigins.every(isReachable)) return true
  sessionStorage.setItem(searchMark, 'yes')
  return applyOrigins(defaultOrigins)
}

/** Returns true if this page was loaded for a search; from the next page on, the policy is that of the choice again. */
export async function takeSearch(): Promise<boolean> {
  const isSearch = sessionStorage.getItem(searchMark) !== null
  sessionStorage.removeItem(searchMark)
  // Unreadable: the policy stays as wide as it is.
  if (isSearch)
    await readModelChoice().then(
      (choice) => writeOrigins(originsOf(choice)),
      () => {},
    )
  return isSearch && defaultOrigins.every(isReachable)
}

export type ReadAddress =
  | { ok: true; baseUrl: string }
  | { ok: false; code: 'malformed' | 'not-local' | 'needs-http' }

/**
 * Reads the address of a server on this device or in its network, as people type it: `192.168.1.20:11434` will do.
 *
 * @param protocol of this page: from https, browsers refuse http to all but this device
 */
export function readServerAddress(text: string, protocol: string): ReadAddress {
  const typed = /^https?:\/\//i.test(text) ? text : `http://${text}`
  if (!URL.canParse(typed)) return { ok: false, code: 'malformed' }
  const url = new URL(typed)
  if (url.username || url.password || url.search || url.hash)
    return { ok: false, code: 'malformed' }
  const place = placeOf(url)
  if (place === 'public' || place === 'provider') return { ok: false, code: 'not-local' }
  if (place === 'loopback' && url.port === '') return { ok: false, code: 'malformed' }
  const isMixed = protocol === 'https:' && url.protocol === 'http:'
  if (isMixed && place === 'local-network') return { ok: false, code: 'needs-http' }
  const path = url.pathname === '/' ? '/v1' : url.pathname.replace(/\/+$/, '')
  return { ok: true, baseUrl: url.origin + path }
}
