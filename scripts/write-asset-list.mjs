// Writes public/asset-list.json after the build: the files that the service worker caches for offline work. `shells`
// are pages of the workspace, `pages` other pages, `files` everything they load; `languages` has what each language of
// the interface adds: the address of its static pages and the files with its messages.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isOfflineFont } from './bundle/font-kinds.mjs'
import { readAreas } from './bundle/interface-messages.mjs'
import { findMessageFiles } from './support/message-files.mjs'
import { readSitePages } from './support/site-pages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Returns every file below a folder, as an address under `prefix`, in a stable order. */
function addressesOf(folder, prefix) {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.(map|pdf|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .map((name) => `${prefix}/${name.split('\\').join('/')}`)
    .sort()
}

/**
 * Most fonts, fifty megabytes of them, of which a CV needs a few files: the service worker caches those on first use.
 */
const isOtherFont = (address) =>
  address.startsWith('/engine/fonts/') && !isOfflineFont(address.split('/').at(-1))

/** The proofreader's dictionary is 16 MB that few need: cached on first use, like those fonts. */
const isProofreader = (address) => address.startsWith('/engine/proofreader/')

/** Of pages behind share links, which need the network anyway. */
const isSharePage = (address) => address.startsWith('/engine/share/')

const chunkFolder = join(root, '.next', 'static', 'chunks')
const messages = findMessageFiles(
  new Map(
    readdirSync(chunkFolder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [
        `/_next/static/chunks/${name}`,
        readFileSync(join(chunkFolder, name), 'utf8'),
      ]),
  ),
  readAreas().map(({ file }) => file),
)
const ofLanguages = new Set([...messages.values()].flatMap((paths) => [...paths]))

const list = {
  build: readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8').trim(),
  shells: ['/start', '/editor', '/cvs', '/import', '/check', '/jobs'],
  pages: readSitePages('en').map((path) => path.slice('/en'.length) || '/'),
  files: [
    ...addressesOf('.next/static', '/_next/static').filter((path) => !ofLanguages.has(path)),
    ...addressesOf('public/engine', '/engine').filter(
      (address) => !isOtherFont(address) && !isProofreader(address) && !isSharePage(address),
    ),
    ...addressesOf('public/icons', '/icons'),
    // The gallery's pictures are loaded when the gallery is opened: the editor does not use them.
    ...addressesOf('public/images', '/images').filter(
      (file) => !file.startsWith('/images/templates/'),
    ),
    '/icon.svg',
    '/manifest.webmanifest',
  ],
  languages: Object.fromEntries(
    [...messages].map(([language, paths]) => {
      // English, and what is only for tests, has the bare addresses.
      const isInAddress = language !== 'en' && readSitePages(language).length > 0
      return [language, { prefix: isInAddress ? `/${language}` : '', files: [...paths].sort() }]
    }),
  ),
}

writeFileSync(join(root, 'public', 'asset-list.json'), `${JSON.stringify(list, null, 1)}\n`)
console.log(`Offline: ${list.files.length} files of build ${list.build}.`)
