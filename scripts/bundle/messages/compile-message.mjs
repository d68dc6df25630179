// ICU MessageFormat to the source of a JavaScript expression. Beside the standard: in a choice, `none` is an empty text
// and an underscore a hyphen (ICU has no such keys); `{interval, date, range}` are the months of an ISO 8601 interval.
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

/**
 * The parts of a message, as the parser has them.
 *
 * @typedef {readonly {type: number, value?: unknown, options?: Record<string, {value: Nodes}>}[]} Nodes
 */

/** Kinds of arguments, by how a message uses them. */
const kinds = {
  [TYPE.argument]: 'text',
  [TYPE.number]: 'number',
  [TYPE.plural]: 'number',
  [TYPE.date]: 'text',
  [TYPE.select]: 'text',
}

/**
 * Reads a message. Throws where it is no ICU MessageFormat.
 *
 * @param {string} icu
 * @returns {Nodes}
 */
export const readMessage = (icu) => parse(icu, { ignoreTag: true, shouldParseSkeletons: true })

const isYesOrNo = ({ options }) => options.true !== undefined

function kindOf(node) {
  return node.type === TYPE.select && isYesOrNo(node) ? 'boolean' : kinds[node.type]
}

/**
 * Names the arguments of a message in the order in which they come.
 *
 * @returns {Map<string, 'text'|'number'|'boolean'>}
 */
export function argumentsOf(nodes, found = new Map()) {
  for (const node of nodes) {
    if (node.type === TYPE.literal || node.type === TYPE.pound) continue
    const kind = kindOf(node)
    if (!kind) throw new Error(`“${node.value}” is used in a way that no message may`)
    if (!found.has(node.value) || found.get(node.value) === 'text') found.set(node.value, kind)
    for (const { value } of Object.values(node.options ?? {})) argumentsOf(value, found)
  }
  return found
}

/** Names the plural forms that a message has, for each place that chooses one. */
export function pluralForms(nodes) {
  return nodes.flatMap((node) => {
    const below = Object.values(node.options ?? {}).flatMap(({ value }) => pluralForms(value))
    if (node.type !== TYPE.plural) return below
    const forms = Object.keys(node.options).filter((form) => !form.startsWith('='))
    return forms.length > 1 ? [forms, ...below] : below
  })
}

const quoted = (text) => JSON.stringify(text)
const inTemplate = (text) => text.replace(/[`\\]|\$\{/g, (sign) => `\\${sign}`)

/** Code that writes `code`, whatever is inside of it, where it is a text already. */
const isText = (code) => /^(?:\(|number\(|monthRange\(|choose\(|isolate\()/.test(code)

/**
 * Returns an expression that makes a message of variables named like its arguments, and of the functions of
 * lib/messages/format.ts.
 *
 * @param isolates whether texts are isolated: in a sentence from right to left a name may run in the other direction
 */
export function compileMessage(nodes, { isolates }) {
  const expressionOf = (parts, count) => {
    const made = parts.map((part) =>
      part.type === TYPE.literal ? part.value : { code: codeOf(part, count) },
    )
    if (made.every((part) => typeof part === 'string')) return quoted(made.join(''))
    if (made.length === 1 && isText(made[0].code)) return made[0].code
    const text = made.map((part) =>
      typeof part === 'string' ? inTemplate(part) : `\${${part.code}}`,
    )
    return `\`${text.join('')}\``
  }
  const choiceOf = (name, count, cases, otherwise) =>
    cases.reduceRight((rest, [test, { value }]) => {
      return `(${name} === ${test} ? ${expressionOf(value, count)} : ${rest})`
    }, otherwise)
  const pluralOf = (node) => {
    const entries = Object.entries(node.options)
    const exact = entries.filter(([form]) => form.startsWith('='))
    const forms = entries.filter(([form]) => !form.startsWith('='))
    const expressions = forms.map(
      ([form, { value }]) => `${form}: ${expressionOf(value, node.value)}`,
    )
    const [only = ''] = forms.length === 1 ? [expressionOf(forms[0][1].value, node.value)] : []
    const chosen = only || `choose(${node.value}, { ${expressions.join(', ')} })`
    const cases = exact.map(([form, option]) => [form.slice(1), option])
    return choiceOf(node.value, node.value, cases, chosen)
  }
  const selectOf = (node, count) => {
    const other = expressionOf(node.options.other.value, count)
    if (isYesOrNo(node))
      return `(${node.value} ? ${expressionOf(node.options.true.value, count)} : ${other})`
    const cases = Object.entries(node.options).filter(([key]) => key !== 'other')
    const tests = cases.map(([key, option]) => [
      quoted(key === 'none' ? '' : key.replaceAll('_', '-')),
      option,
    ])
    return choiceOf(node.value, count, tests, other)
  }
  const codeOf = (node, count) => {
    if (node.type === TYPE.argument) return isolates ? `isolate(${node.value})` : node.value
    if (node.type === TYPE.pound) return `number(${count})`
    if (node.type === TYPE.plural) return pluralOf(node)
    if (node.type === TYPE.select) return selectOf(node, count)
    if (node.type === TYPE.date) return `monthRange(${node.value})`
    const options = node.style?.parsedOptions
    const hasOptions = options && Object.keys(options).length > 0
    return hasOptions
      ? `number(${node.value}, ${JSON.stringify(options)})`
      : `number(${node.value})`
  }
  return expressionOf(nodes, '')
}
