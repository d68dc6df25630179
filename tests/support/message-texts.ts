import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Nodes, readMessage } from '@/scripts/bundle/messages/compile-message.mjs'
import { root } from './source-files'

const folder = join(root, 'lib/messages/catalogues')

/** Languages that have texts, offered or not, but English. */
export const translatedLanguages = readdirSync(folder)
  .map((file) => file.replace('.json', ''))
  .filter((language) => !language.startsWith('en'))

/** A message of a catalogue: its text, and of English what translators should know, of others the English text. */
export type Entry = { defaultMessage: string; description?: string }

/** The messages of a language by their ids. */
export const readEntries = (language: string): Map<string, Entry> =>
  new Map(Object.entries(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'))))

/** All that a message may say, without what is ICU syntax: its forms beside each other, "…" for arguments. */
function readable(nodes: Nodes): string {
  return nodes
    .map((node) => {
      if (node.options) {
        return Object.values(node.options)
          .map((option) => readable(option.value))
          .join(' / ')
      }
      return node.type === 0 ? String(node.value) : '…'
    })
    .join('')
}

/** Signs of ICU syntax; a message without them, as most are, needs no parser. */
const syntax = /[{}<>#'|]/

/** All texts of a language, by their ids, as they are read. */
export const textsOfLanguage = (language: string): Map<string, string> =>
  new Map(
    [...readEntries(language)].map(([id, { defaultMessage }]) => [
      id,
      syntax.test(defaultMessage) ? readable(readMessage(defaultMessage)) : defaultMessage,
    ]),
  )
