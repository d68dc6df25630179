// The messages of the interface as files: lib/messages/catalogues/TAG.json has the texts of a language by id, one a line;
// lib/messages/notes.json says of an English text what translators should know.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../support/root.mjs'

const folder = join(root, 'lib', 'messages')

/**
 * Reads a file of texts by id. Throws with its name where it is no JSON.
 *
 * @returns {Record<string, any>}
 */
export function readTexts(file) {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    const name = file.slice(root.length + 1)
    throw new Error(`${name}: a quotation mark or a comma is wrong: ${error.message}`)
  }
}

/** Writes a file of texts by id, one a line. */
export const writeTexts = (file, texts) =>
  writeFileSync(file, `${JSON.stringify(texts, null, 2)}\n`)

const catalogueFile = (language) => join(folder, 'catalogues', `${language}.json`)

/**
 * Reads the texts of a language by id.
 *
 * @returns {Record<string, string>}
 */
export const readCatalogue = (language) => readTexts(catalogueFile(language))

/**
 * Reads lib/messages/areas.ts: of each area its file, which begins the ids of its messages, what it exports, and its group.
 */
export function readAreas() {
  const text = readFileSync(join(folder, 'areas.ts'), 'utf8')
  const found = [...text.matchAll(/^export const (\w+) = area\('([\w-]+)', '([\w-]+)'\)/gm)]
  return found.map(([, exported, file, group]) => ({ exported, file, group }))
}

/** Returns false for a group that a language shows in English. */
export const isTranslated = (language, group) =>
  group !== 'administration' || language === 'en' || language.startsWith('en-')

/** Returns the English messages that a language has translations of. */
export function translatable(language, english) {
  const areas = readAreas().filter(({ group }) => isTranslated(language, group))
  const names = new Set(areas.map(({ file }) => file))
  return Object.fromEntries(Object.entries(english).filter(([id]) => names.has(id.split('/')[0])))
}

/** Writes the texts of a language in the order of English, without those that English does not have. */
export function writeCatalogue(language, texts, english) {
  const known = Object.keys(translatable(language, english)).filter((id) => texts[id] !== undefined)
  writeTexts(catalogueFile(language), Object.fromEntries(known.map((id) => [id, texts[id]])))
}

/** The notes for translators by id. */
export const readNotes = () => readTexts(join(folder, 'notes.json'))

/** Languages that have a catalogue, offered or not, but English. */
export const translatedLanguages = readdirSync(join(folder, 'catalogues'))
  .map((file) => file.replace('.json', ''))
  .filter((language) => language !== 'en')
  .toSorted()

/** Languages that lib/messages/locales.ts offers; a catalogue may be there before its language is offered. */
export function readOfferedLanguages() {
  const text = readFileSync(join(folder, 'locales.ts'), 'utf8')
  const [, list = ''] = /interfaceLanguages = \[([^\]]+)\]/.exec(text) ?? []
  return [...list.matchAll(/'([\w-]+)'/g)].map(([, language]) => language).sort()
}
