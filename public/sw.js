// Keeps the app, and none of anybody's words, so that Vitae opens, prints and saves without a
// network. It stores the files named in /asset-list.json, one cache a build, the fonts that are in no
// list when they are used, and never an answer of the API nor a page that is not in that list. In place of
// such a page a person without a network gets /offline, which says what works all the same. Of the languages of
// the interface it keeps the one that the last page was in.
//
// The list is looked at whenever a page starts or comes back into view. A new build is fetched whole
// before it counts; pages of the build before keep finding their files until none of them is open.

const buildPrefix = 'vitae-build-'
const stateCache = 'vitae-state'
/** Fonts that few CVs use, kept when they are used; their names say what is in them. */
const fontCache = 'vitae-fonts'
/** The proofreader and its dictionary, kept when they are used: of each the newest one. */
const proofreaderCache = 'vitae-proofreader'
const currentKey = '/current-build'
const languageKey = '/current-language'
const offlinePage = '/offline'
const patience = 3_000
const parallel = 6

/** What was asked with other headers is the same file all the same. */
const anyHeaders = { ignoreVary: true }

const nameOf = (build) => buildPrefix + build

async function readState(key) {
  const state = await caches.open(stateCache)
  return (await state.match(key))?.text()
}

const readCurrent = () => readState(currentKey)

async function writeCurrent(build, language) {
  const state = await caches.open(stateCache)
  await state.put(currentKey, new Response(build))
  await state.put(languageKey, new Response(language))
}

/** What the server offers now; throws without a network. */
async function fetchList() {
  const response = await fetch('/asset-list.json', { cache: 'no-cache' })
  if (!response.ok) throw new Error(`asset list: ${response.status}`)
  return response.json()
}

/** Files whose names change with their content may come from any earlier build. */
const isImmutable = (path) =>
  path.startsWith('/_next/static/') || (path.startsWith('/engine/') && !path.endsWith('.json'))

async function fetchFile(path) {
  if (isImmutable(path)) {
    const kept = await caches.match(path, anyHeaders)
    if (kept) return kept
  }
  const response = await fetch(path, { cache: isImmutable(path) ? 'default' : 'no-cache' })
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`)
  return response
}

/** A page of another build (the server changed meanwhile) must not end up beside these files. */
async function fetchShell(path, build) {
  const response = await fetchFile(path)
  const html = await response.clone().text()
  if (!html.includes(`content="${build}"`)) throw new Error(`${path}: not of this build`)
  return response
}

/** Keeps a static page in a language at its address and at the bare one, which leads to it. */
async function keepPage(cache, path, { prefix }) {
  const own = prefix + path === `${prefix}/` && prefix ? prefix : prefix + path
  const response = await fetchFile(own)
  if (own !== path) await cache.put(own, response.clone())
  await cache.put(path, response)
}

/**
 * Fetches a build whole, in one language. Until the last file lies there the build and the language before it stay
 * the current ones.
 */
async function keepBuild(list, language) {
  const cache = await caches.open(nameOf(list.build))
  const spoken = list.languages[language]
  const jobs = [
    ...[...list.files, ...spoken.files].map(
      (path) => async () => cache.put(path, await fetchFile(path)),
    ),
    ...list.pages.map((path) => () => keepPage(cache, path, spoken)),
    ...list.shells.map((path) => async () => cache.put(path, await fetchShell(path, list.build))),
  ]
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await job()
  }
  await Promise.all(Array.from({ length: parallel }, work))
  await writeCurrent(list.build, language)
}

/** The build that a page runs, or undefined when it does not answer (a frozen tab). */
function askBuild(client) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = (event) => resolve(event.data)
    setTimeout(resolve, patience)
    client.postMessage({ type: 'which-build' }, [port2])
  })
}

/** Drops the files of builds that no open page runs. One page that does not answer keeps them all. */
async function dropUnused(current) {
  const old = (await caches.keys()).filter(
    (name) => name.startsWith(buildPrefix) && name !== nameOf(current),
  )
  if (old.length === 0) return
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const builds = await Promise.all(pages.map(askBuild))
  if (builds.some((build) => typeof build !== 'string')) return
  const inUse = new Set(builds.map(nameOf))
  await Promise.all(old.filter((name) => !inUse.has(name)).map((name) => caches.delete(name)))
}

async function tellPages(build) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  for (const page of pages) page.postMessage({ type: 'current-build', build })
}

let checking

/** One look at the server at a time. Without a network everything stays as it is. */
function checkForNewBuild(asked) {
  checking ??= (async () => {
    const list = await fetchList()
    const language = Object.hasOwn(list.languages, asked) ? asked : 'en'
    const isKept =
      list.build === (await readCurrent()) && language === (await readState(languageKey))
    if (!isKept) await keepBuild(list, language)
    await tellPages(list.build)
    await dropUnused(list.build)
  })()
    .catch(() => {})
    .finally(() => {
      checking = undefined
    })
  return checking
}

/** A power cut can leave a file that cannot be read: it is fetched again with the next build. */
async function forgetFile(path) {
  for (const name of await caches.keys()) {
    if (name !== stateCache) await (await caches.open(name)).delete(path, anyHeaders)
  }
  await (await caches.open(stateCache)).delete(currentKey)
}

async function readKept(path, build) {
  const hit = build
    ? await (await caches.open(nameOf(build))).match(path, anyHeaders)
    : await caches.match(path, anyHeaders)
  return hit && { hit, bytes: await hit.arrayBuffer() }
}

/**
 * What is kept for a path, read whole; nothing where it is damaged, and then it is forgotten. The
 * answer is made anew: a kept Response brings along the address it was fetched with, and a worker that
 * takes its parameters from its own address would start as another.
 */
async function findKept(path, build) {
  try {
    const kept = await readKept(path, build)
    return kept && new Response(kept.bytes, { status: kept.hit.status, headers: kept.hit.headers })
  } catch {
    forgetFile(path).catch(() => {})
    return undefined
  }
}

const findKeptPage = async (path) => {
  const current = await readCurrent()
  return current && findKept(path, current)
}

/** Undefined after a moment. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, patience))

/**
 * Answers a navigation with the server's page, with the stored one where the server is slow or fails,
 * and with `/offline` where there is neither.
 */
async function answerPage(request, path) {
  const fresh = fetch(request)
  const good = fresh.then((response) => {
    if (response.status >= 500) throw new Error(`${path}: ${response.status}`)
    return response
  })
  try {
    const response = await Promise.race([good, aMoment()])
    if (response) return response
  } catch {
    // No network, or a server in trouble: the kept page below.
  }
  const kept = findKeptPage(path).catch(() => undefined)
  const page = await Promise.race([kept, good.catch(() => kept)])
  return (
    page ?? fresh.catch(async (error) => (await findKeptPage(offlinePage)) ?? Promise.reject(error))
  )
}

const endingOf = (path) => path.slice(path.lastIndexOf('.'))

/** Earlier dictionaries are large, and nobody asks for them again. */
async function keepProofreader(path, copy) {
  const cache = await caches.open(proofreaderCache)
  await cache.put(path, copy)
  for (const { url } of await cache.keys()) {
    const kept = new URL(url).pathname
    if (kept !== path && endingOf(kept) === endingOf(path)) await cache.delete(kept, anyHeaders)
  }
}

async function keepFont(path, copy) {
  await (await caches.open(fontCache)).put(path, copy)
}

/** A file from the server. What is in no list and was used once is kept from now on. */
async function fetchAndKeep(request, path) {
  const response = await fetch(request)
  const keep = path.startsWith('/engine/fonts/')
    ? keepFont
    : path.startsWith('/engine/proofreader/') && keepProofreader
  // Storage that is full or refuses does not stand between a person and the file.
  if (response.ok && keep) keep(path, response.clone()).catch(() => {})
  return response
}

/**
 * A file: the kept one of whichever build has it, else the server's. A storage that is silent (a
 * power cut can leave it so) does not stand between a person and the server, nor does the server's
 * silence between a person and a slow storage.
 */
async function answerFile(request, path) {
  const kept = findKept(path)
  const soon = await Promise.race([kept, aMoment()])
  if (soon) return soon
  return fetchAndKeep(request, path).catch(async (error) => {
    const late = await kept
    if (late) return late
    throw error
  })
}

/** Addresses of before, which bookmarks and installed apps open. Browsers keep their fragments. */
const movedPages = {
  '/resumes': '/cvs',
  '/applications': '/jobs',
  '/tailor': '/jobs?tab=match',
  '/interview': '/jobs?tab=interview',
  '/requests': '/jobs',
}

/** Leads to the new address if the current build has it; an earlier build still has the page of before. */
async function answerMoved(request, { pathname, searchParams }) {
  const to = new URL(movedPages[pathname], self.location.origin)
  for (const [name, value] of searchParams) to.searchParams.append(name, value)
  const isHere = !(await findKeptPage(pathname)) && (await findKeptPage(to.pathname))
  return isHere ? Response.redirect(to.href, 302) : answerPage(request, pathname)
}

/** The page that a share sheet opens with what is shared in its query (`share_target` of the manifest). */
const sharePage = '/jobs'
const sharedFields = ['title', 'text', 'url']

/** Cache that holds shared files until their page takes them (lib/browser/device/handed-files.ts). */
const sharedFiles = 'vitae-shared'

/** Holds shared files for the list of CVs, which reads them; of anything else the fields go to the form for a job. */
async function takeShared(request) {
  const form = await request.formData()
  const files = form.getAll('files').filter((file) => typeof file !== 'string' && file.size > 0)
  if (files.length === 0) {
    const fields = sharedFields.map((field) => [field, String(form.get(field) ?? '')])
    return answerShare({ search: `?${new URLSearchParams(fields.filter(([, text]) => text))}` })
  }
  const cache = await caches.open(sharedFiles)
  for (const [at, file] of files.entries())
    await cache.put(`/shared/${at}?name=${encodeURIComponent(file.name)}`, new Response(file))
  return Response.redirect(new URL('/cvs', self.location.origin).href, 303)
}

/** Moves what is shared into the fragment, where the page reads it and no server ever sees it. */
const answerShare = ({ search }) =>
  Response.redirect(
    new URL(`${sharePage}#new?shared=&${search.slice(1)}`, self.location.origin).href,
    303,
  )

/** A page below /api/ is a download, or a redirect of a sign-in: it is left to the browser. */
const isPage = (path) => !path.startsWith('/api/') || path === '/api/v1/docs'

const fileFolders = ['/_next/static/', '/engine/', '/icons/', '/images/']
const files = ['/icon.svg', '/manifest.webmanifest']

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

self.addEventListener('message', (event) => {
  if (event.data?.type === 'page-started')
    event.waitUntil(checkForNewBuild(String(event.data.language)))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (address.origin !== self.location.origin) return
  const path = address.pathname
  if (request.method === 'POST' && request.mode === 'navigate' && path === sharePage)
    return event.respondWith(takeShared(request))
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') {
    const isShared = sharedFields.some((field) => address.searchParams.has(field))
    if (['/applications', sharePage].includes(path) && isShared)
      event.respondWith(answerShare(address))
    else if (Object.hasOwn(movedPages, path)) event.respondWith(answerMoved(request, address))
    else if (isPage(path)) event.respondWith(answerPage(request, path))
  } else if (files.includes(path) || fileFolders.some((folder) => path.startsWith(folder))) {
    event.respondWith(answerFile(request, path))
  }
})
