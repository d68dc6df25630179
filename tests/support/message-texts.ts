import { readCatalogue, translatedLanguages } from '@/scripts/bundle/messages/catalogue-files.mjs'
import { type Nodes, readMessage } from '@/scripts/bundle/messages/compile-message.mjs'
import { isCurrent, readSources } from '@/scripts/bundle/messages/translation-sources.mjs'

/** Languages that English was translated into, offered or not. */
export const foreignLanguages = translatedLanguages.filter(
  (language) => !language.startsWith('en-'),
)

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

const english = readCatalogue('en')
const sources = readSources()

/** The texts of a language that were made from the English text of now, by their ids, as they are read. */
export const textsOfLanguage = (language: string): Map<string, string> =>
  new Map(
    Object.entries(readCatalogue(language))
      .filter(([id]) => language === 'en' || isCurrent(sources, language, id, english[id]))
      .map(([id, text]) => [id, syntax.test(text) ? readable(readMessage(text)) : text]),
  )
