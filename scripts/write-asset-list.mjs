// Writes public/asset-list.json after the build: the files that the service worker caches for offline work. `shells`
// are pages of the workspace, `pages` other pages, `files` everything they load; `languages` has what each language of
// the interface adds: the address of its static pages and the files with its messages. A static copy has its build and
// its list elsewhere: both can be given.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isOfflineFont } from './bundle/font-kinds.mjs'
import { readSitePages } from './support/site-pages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [next = '.next', target = 'public/asset-list.json'] = process.argv.slice(2)

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

/** Pages of the documentation that the help of the app leads to: 20 kB each. */
const helpPages = [
  '/docs',
  ...readFileSync(join(root, 'lib/messages/help-address.ts'), 'utf8')
    .matchAll(/^ {2}'\/\w+': '([\w-]+)'/gm)
    .map(([, page]) => `/docs/${page}`),
]

/** The rest of the documentation is not cached, nor its search and its pictures. */
const isDocs = (address) => /^\/(docs|engine\/docs|images\/docs)(\/|$)/.test(address)

const isMessages = (address) => address.startsWith('/engine/messages/')

const engine = addressesOf('public/engine', '/engine')

/** Addresses of the files with the messages of each language: their names are LANGUAGE-GROUP.js. */
const messages = Map.groupBy(engine.filter(isMessages), (address) =>
  address
    .split('/')
    .at(-1)
    .replace(/-[a-z]+\.js$/, ''),
)

/** The longest text of each group in German: no script of the pages may have it, or each page would have its copy. */
const samples = messages
  .get('de')
  .map((address) =>
    [...readFileSync(join(root, 'public', address), 'utf8').matchAll(/"[^"\\]{20,}"/g)]
      .map(([text]) => text)
      .reduce((longest, text) => (text.length > longest.length ? text : longest), ''),
  )
const code = addressesOf(`${next}/static/chunks`, `${next}/static/chunks`)
const copies = code.filter((path) => {
  const text = readFileSync(join(root, path), 'utf8')
  return samples.some((sample) => text.includes(sample.slice(1, -1)))
})
if (copies.length > 0) throw new Error(`Messages are in the code of pages: ${copies.join(', ')}`)

/** Example CVs, a file for each language; those in English are offered in every language. */
const isExamples = (address) => address.startsWith('/engine/examples/')
const examplesIn = (language) =>
  engine.filter((address) => address === `/engine/examples/${language}.json`)

const list = {
  build: readFileSync(join(root, next, 'BUILD_ID'), 'utf8').trim(),
  shells: ['/start', '/editor', '/cvs', '/import', '/check', '/verify', '/jobs', '/extension'],
  pages: readSitePages('en', next)
    .map((path) => path.slice('/en'.length) || '/')
    .filter((path) => !isDocs(path) || helpPages.includes(path)),
  files: [
    ...addressesOf(`${next}/static`, '/_next/static'),
    ...engine.filter(
      (address) =>
        ![isDocs, isOtherFont, isProofreader, isSharePage, isMessages, isExamples].some((is) =>
          is(address),
        ),
    ),
    ...addressesOf('public/icons', '/icons'),
    // The gallery's pictures are loaded when the gallery is opened: the editor does not use them.
    ...addressesOf('public/images', '/images').filter(
      (file) => !file.startsWith('/images/templates/') && !isDocs(file),
    ),
    ...examplesIn('en'),
    '/icon.svg',
    '/manifest.webmanifest',
  ],
  languages: Object.fromEntries(
    [...messages].map(([language, files]) => {
      // English, and what is only for tests, has the bare addresses.
      const isInAddress = language !== 'en' && readSitePages(language, next).length > 0
      return [
        language,
        {
          prefix: isInAddress ? `/${language}` : '',
          files: [...files, ...(language === 'en' ? [] : examplesIn(language))],
        },
      ]
    }),
  ),
}

writeFileSync(join(root, target), `${JSON.stringify(list, null, 1)}\n`)
console.log(`Offline: ${list.files.length} files of build ${list.build}.`)
