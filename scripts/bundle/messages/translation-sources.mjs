// Remembers from which English text each translation was made (lib/messages/translated-from.json), as a hash: under "all"
// for the languages that agree, below its tag for a language that does not. Only scripts/messages.mjs writes it. Finds
// translations that are missing, which are shown in English, and those that are behind their English text.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { root } from '../../support/root.mjs'
import {
  readCatalogue,
  readOfferedLanguages,
  readTexts,
  translatable,
  writeTexts,
} from './catalogue-files.mjs'

const file = join(root, 'lib', 'messages', 'translated-from.json')

/**
 * Hashes of English texts by id, for all languages and by language.
 *
 * @typedef {Record<string, Record<string, string>>} Sources
 */

const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** @returns {Sources} */
export const readSources = () => readTexts(file)

/**
 * Returns true if a translation was made from the English text of now.
 *
 * @param {Sources} sources
 */
export const isCurrent = (sources, language, id, english) =>
  english !== undefined && (sources[language]?.[id] ?? sources.all?.[id]) === hashOf(english)

/**
 * Records from which English texts translations were made.
 *
 * @param {Sources} sources
 * @param {Record<string, Record<string, string>>} made English texts by language and id
 * @param {Record<string, Record<string, string>>} catalogues texts by language and id, English among them
 * @returns {Sources}
 */
export function recordSources(sources, made, catalogues) {
  const { en, ...translated } = catalogues
  const languages = Object.keys(translated)
  const recorded = { all: {} }
  for (const id of Object.keys(en)) {
    const hashes = new Map()
    for (const language of languages.filter((one) => translated[one][id] !== undefined)) {
      const text = made[language]?.[id]
      const hash =
        text === undefined ? (sources[language]?.[id] ?? sources.all?.[id]) : hashOf(text)
      hashes.set(language, hash ?? '')
    }
    const all = [...hashes.values()]
    const countOf = (hash) => all.filter((other) => other === hash).length
    const [most] = all.toSorted((one, other) => countOf(other) - countOf(one))
    if (most) recorded.all[id] = most
    for (const [language, hash] of hashes) {
      if (hash === most) continue
      recorded[language] ??= {}
      recorded[language][id] = hash
    }
  }
  return recorded
}

/** Writes what was recorded. */
export const writeSources = (sources) => writeTexts(file, sources)

/**
 * Finds the messages of a language that are missing, and those that are behind: made from another English text. Another
 * English, such as `en-US`, has only what differs, and misses nothing.
 *
 * @param {string} language
 * @param {Record<string, string>} texts
 * @param {Record<string, string>} english
 * @param {Sources} sources
 * @returns {{missing: string[], behind: string[]}} ids
 */
export function findGaps(language, texts, english, sources) {
  const ids = Object.keys(english)
  return {
    missing: language.startsWith('en-') ? [] : ids.filter((id) => texts[id] === undefined),
    behind: ids.filter(
      (id) => texts[id] !== undefined && !isCurrent(sources, language, id, english[id]),
    ),
  }
}

/** Counts the gaps of all languages that are offered. */
export function countGaps() {
  const english = readCatalogue('en')
  const sources = readSources()
  const counts = { missing: 0, behind: 0 }
  for (const language of readOfferedLanguages().filter((one) => one !== 'en')) {
    const own = translatable(language, english)
    const { missing, behind } = findGaps(language, readCatalogue(language), own, sources)
    counts.missing += missing.length
    counts.behind += behind.length
  }
  return counts
}

/** Says how many translations a release would lack; null where there are none. */
export function describeGaps({ missing, behind }) {
  if (missing + behind === 0) return null
  return `${missing} translations are missing and shown in English, ${behind} are behind their English text; \`node scripts/messages.mjs\` lists them`
}
