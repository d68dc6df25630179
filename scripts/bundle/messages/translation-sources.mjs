// Remembers from which English text each translation was made (lib/messages/translated-from.json), as a hash: under "all"
// for the languages that agree, below its tag for a language that does not. Only scripts/messages.mjs writes it.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { root } from '../../support/root.mjs'
import { readTexts, writeTexts } from './catalogue-files.mjs'

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
    const counts = Map.groupBy(hashes.values(), (hash) => hash)
    const [most] = [...counts].toSorted(([, one], [, other]) => other.length - one.length)
    if (!most) continue
    if (most[0]) recorded.all[id] = most[0]
    for (const [language, hash] of hashes) {
      if (hash === most[0]) continue
      recorded[language] ??= {}
      recorded[language][id] = hash
    }
  }
  return recorded
}

/** Writes what was recorded. */
export const writeSources = (sources) => writeTexts(file, sources)
