#!/usr/bin/env node
// Brings the catalogues of the interface in line with English (lib/messages/catalogues/en.json): the order of messages,
// and the English text beside each translation, which tells translators what it says. Lists the translations that were
// made from another English text, for somebody to read again, and writes the states of all languages into docs/languages.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { statesTable } from './bundle/messages/message-states.mjs'
import { readCatalogue } from './bundle/messages/message-tree.mjs'
import { root } from './support/root.mjs'

const folder = join(root, 'lib', 'messages', 'catalogues')
const english = readCatalogue('en')

for (const file of readdirSync(folder).sort()) {
  const language = file.replace('.json', '')
  if (language === 'en') continue
  const messages = readCatalogue(language)
  const isVariant = language.startsWith('en-')
  const entries = []
  for (const [id, { defaultMessage }] of Object.entries(english)) {
    const entry = messages[id]
    if (!entry && isVariant) continue
    if (!entry) console.log(`${language} ${id}: is missing. ${defaultMessage}`)
    else if (entry.description !== defaultMessage) {
      console.log(
        `${language} ${id}: ${entry.defaultMessage}\n  was: ${entry.description}\n  now: ${defaultMessage}`,
      )
    }
    if (entry)
      entries.push([id, { defaultMessage: entry.defaultMessage, description: defaultMessage }])
  }
  const text = `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
  writeFileSync(join(folder, file), text)
}

const languages = readdirSync(folder)
  .map((file) => file.replace('.json', ''))
  .sort()
const page = join(root, 'docs', 'languages.md')
const table = statesTable(languages, Object.keys(english))
const text = readFileSync(page, 'utf8')
writeFileSync(page, text.replace(/(<!-- states -->\n)[\s\S]*(<!-- \/states -->)/, `$1${table}\n$2`))
