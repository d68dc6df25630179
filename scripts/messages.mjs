#!/usr/bin/env node
// The messages of the interface and their translations (docs/languages.md).
//
//   node scripts/messages.mjs                      lists translations that are missing or behind their English text, and
//                                                  brings the files in the order of English; counts the
//                                                  messages by their state (lib/messages/states.json)
//   node scripts/messages.mjs --release            the same, and fails where there are any
//   node scripts/messages.mjs --export FOLDER      writes the form of translation platforms (crowdin.yml)
//   node scripts/messages.mjs --import FOLDER      reads it back: the translations, and what they were made from
//   node scripts/messages.mjs --translated ID… [--language TAG]
//                                                  records that the translations of messages were made by hand from the
//                                                  English text of now; `*` and `**` stand for names
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  readCatalogue,
  readNotes,
  readOfferedLanguages,
  readTexts,
  translatable,
  translatedLanguages,
  writeCatalogue,
  writeTexts,
} from './bundle/messages/catalogue-files.mjs'
import { exportForm, importForm } from './bundle/messages/exchange.mjs'
import { listStates } from './bundle/messages/message-states.mjs'
import { patternOf } from './bundle/messages/message-tree.mjs'
import {
  findGaps,
  readSources,
  recordSources,
  writeSources,
} from './bundle/messages/translation-sources.mjs'
import { readCategories } from './bundle/messages/write-messages.mjs'

const english = readCatalogue('en')
const sources = readSources()
const catalogues = Object.fromEntries(
  ['en', ...translatedLanguages].map((language) => [language, readCatalogue(language)]),
)

function exportTo(folder) {
  // Nobody translates what all languages show in English.
  const asked = translatable('de', english)
  const context = { english: asked, notes: readNotes(), sources }
  mkdirSync(folder, { recursive: true })
  for (const [language, texts] of Object.entries(catalogues))
    writeTexts(join(folder, `${language}.json`), exportForm(language, texts, context))
}

function importFrom(folder) {
  const source = readTexts(join(folder, 'en.json'))
  const categories = readCategories()
  const made = {}
  for (const language of translatedLanguages) {
    const file = join(folder, `${language}.json`)
    if (!existsSync(file)) continue
    const context = {
      english: translatable(language, english),
      categories: categories.get(language) ?? [],
    }
    const read = importForm(language, readTexts(file), source, context)
    for (const fault of read.faults) console.log(`Left out: ${fault}`)
    Object.assign(catalogues[language], read.texts)
    made[language] = read.made
  }
  return made
}

function acceptAll(globs, languages) {
  const patterns = globs.map(patternOf)
  const ids = Object.keys(english).filter((id) => patterns.some((pattern) => pattern.test(id)))
  const texts = Object.fromEntries(ids.map((id) => [id, english[id]]))
  return Object.fromEntries(languages.map((language) => [language, texts]))
}

/** Writes all files in the order of English, and what the translations of `made` were made from. */
function writeAll(made = {}) {
  for (const language of translatedLanguages)
    writeCatalogue(language, catalogues[language], english)
  writeSources(recordSources(sources, made, catalogues))
}

/** Lists what is missing or behind, and returns how many. */
function listGaps() {
  let count = 0
  for (const language of readOfferedLanguages().filter((one) => one !== 'en')) {
    const texts = catalogues[language]
    const { missing, behind } = findGaps(language, texts, translatable(language, english), sources)
    for (const id of missing) console.log(`${language} ${id} is missing: ${english[id]}`)
    for (const id of behind)
      console.log(`${language} ${id} is behind: ${texts[id]}\n  English: ${english[id]}`)
    count += missing.length + behind.length
  }
  console.log(`${count} translations are missing or behind their English text`)
  return count
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    release: { type: 'boolean' },
    export: { type: 'string' },
    import: { type: 'string' },
    translated: { type: 'boolean' },
    language: { type: 'string', multiple: true },
  },
})

if (values.export) exportTo(values.export)
else if (values.import) writeAll(importFrom(values.import))
else if (values.translated) writeAll(acceptAll(positionals, values.language ?? translatedLanguages))
else if (values.release) process.exitCode = listGaps() === 0 ? 0 : 1
else {
  writeAll()
  listGaps()
  console.log(listStates(['en', ...translatedLanguages]).join('\n'))
}
