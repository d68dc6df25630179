// The form in which translation platforms take messages and give them back ("Format.JS JSON"): a folder with en.json and
// a file for each language, each message with its text (`defaultMessage`) and what translators should know (`description`).
import { argumentsOf } from './compile-message.mjs'
import { faultOf, readText, shapeOf } from './message-tree.mjs'
import { isCurrent } from './translation-sources.mjs'

const entryOf = (text, note) => ({
  defaultMessage: text,
  ...(note === undefined ? {} : { description: note }),
})

/**
 * Returns a language as platforms take it. Translations that are behind their English text are left out, which asks for
 * new ones.
 *
 * @param {string} language
 * @param {Record<string, string>} texts
 * @param {{english: Record<string, string>, notes: Record<string, string>, sources: object}} context
 */
export function exportForm(language, texts, { english, notes, sources }) {
  const ids = Object.keys(english).filter(
    (id) =>
      language === 'en' ||
      (texts[id] !== undefined && isCurrent(sources, language, id, english[id])),
  )
  return Object.fromEntries(ids.map((id) => [id, entryOf(texts[id], notes[id])]))
}

/** Says what is wrong with a translation beside the English text that it was made from; nothing where it is right. */
function faultIn(language, id, text, source, categories) {
  const used = argumentsOf(readText('en', id, source))
  try {
    return faultOf(readText(language, id, text), used, shapeOf(id, used), categories)
  } catch (error) {
    return error.message
  }
}

/**
 * Reads a language that a platform gave back.
 *
 * @param {string} language
 * @param {Record<string, {defaultMessage: string}>} form
 * @param {Record<string, {defaultMessage: string}>} source the English file that the platform was given
 * @param {{english: Record<string, string>, categories: readonly string[]}} context `categories` are the plural forms
 *   of the language
 * @returns {{texts: Record<string, string>, made: Record<string, string>, faults: string[]}} translations, the English
 *   texts that they were made from, and what is wrong with those that were left out
 */
export function importForm(language, form, source, { english, categories }) {
  const texts = {}
  const made = {}
  const faults = []
  for (const [id, { defaultMessage }] of Object.entries(form)) {
    const from = source[id]?.defaultMessage
    if (from === undefined || english[id] === undefined || defaultMessage === '') continue
    const fault = faultIn(language, id, defaultMessage, from, categories)
    if (fault) faults.push(`${language} ${id}: ${fault}`)
    else Object.assign(texts, { [id]: defaultMessage }) && Object.assign(made, { [id]: from })
  }
  return { texts, made, faults }
}
