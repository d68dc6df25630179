// The messages of one language as a tree of messages, checked against English.
import {
  areOpen,
  keepPlain,
  mails,
  takeFacts,
  takeInOrder,
} from '../../../lib/messages/message-shapes.mjs'
import { argumentsOf, pluralForms, readMessage } from './compile-message.mjs'

/** A pattern of ids: `*` stands for any name, `**` for any names. */
export const patternOf = (glob) =>
  new RegExp(`^${glob.replaceAll('**', '\0').replaceAll('*', '[^/]+').replaceAll('\0', '.+')}$`)

const matcher = (globs) => {
  const patterns = globs.map(patternOf)
  return (id) => patterns.some((pattern) => pattern.test(id))
}

const takesFacts = matcher(takeFacts)
/** Whether a message is the subject or the text of a mail. */
export const isMail = matcher(mails.map((glob) => `${glob}/*`))
const staysPlain = matcher(keepPlain)
/** Those without a star first: they say more. */
const orders = Object.entries(takeInOrder)
  .toSorted(([one], [other]) => Number(one.includes('*')) - Number(other.includes('*')))
  .map(([glob, order]) => ({ pattern: patternOf(glob), order }))

/**
 * Says in which way a message is called, by the arguments of English.
 *
 * @returns {{takes: 'facts'|'order'|'nothing', names: string[], isPlain: boolean}}
 */
export function shapeOf(id, english) {
  const names = [...english.keys()]
  const isPlain = staysPlain(id)
  if (takesFacts(id)) return { takes: 'facts', names, isPlain }
  const known = orders.find(({ pattern }) => pattern.test(id))
  if (known) return { takes: 'order', names: known.order ?? names, isPlain }
  return { takes: names.length > 0 ? 'order' : 'nothing', names, isPlain }
}

/** Says what is wrong with a message beside the English one; nothing where it is right. */
export function faultOf(nodes, english, shape, categories) {
  for (const [name, kind] of argumentsOf(nodes)) {
    const known = english.get(name)
    if (!known && !shape.names.includes(name)) return `English has no {${name}}`
    if (known && kind !== known && kind !== 'text') return `{${name}} is a ${known} in English`
  }
  for (const forms of pluralForms(nodes)) {
    const missing = categories.filter((form) => !forms.includes(form))
    if (missing.length > 0) return `the forms ${missing.join(', ')} of a number are missing`
  }
  return null
}

const noForms = 'a choice has no forms, such as “one {…} other {…}”, or no comma before them'
const noBraces = 'a form has no text in braces behind its name'
const twice = 'a form stands there twice'

/** Explains the parser's codes to somebody who corrects a sentence. */
const meanings = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'a “{” has no “}”',
  EMPTY_ARGUMENT: 'there is no name between “{” and “}”',
  MALFORMED_ARGUMENT: 'a name in braces was changed: take it over from English',
  INVALID_ARGUMENT_TYPE: 'a word behind a comma in braces was changed: take it over from English',
  EXPECT_SELECT_ARGUMENT_OPTIONS: noForms,
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: noBraces,
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: noBraces,
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: twice,
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: twice,
  MISSING_OTHER_CLAUSE: 'the form “other” is missing, or a “}” before it',
}

/** Reads one text; throws with its place where it is no message. */
export function readText(language, id, text) {
  try {
    return readMessage(text)
  } catch ({ message, location }) {
    const place = location ? `, character ${location.start.offset + 1}` : ''
    const fault = `${id}${place}: ${meanings[message] ?? message}\n  ${text}`
    throw new Error(`lib/messages/catalogues/${language}.json: ${fault}`)
  }
}

/** Puts values with ids such as "share/contacts/phone" into objects; lists where all names are numbers. */
export function treeOf(entries) {
  const tree = {}
  for (const [id, value] of entries) {
    const names = id.split('/')
    const last = names.pop()
    let place = tree
    for (const name of names) {
      place[name] ??= {}
      place = place[name]
    }
    place[last] = value
  }
  return tree
}

/** Whether what stands below an id is looked up by names that may not be there. */
export const isOpen = (id) => areOpen.includes(id)
