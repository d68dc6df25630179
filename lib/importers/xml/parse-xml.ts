import { Parser } from 'htmlparser2'
import { importLimits } from '../import-limits'
import { type Failure, failed } from '../source/read-result'

/** A parsed element: names without prefixes, entities resolved. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  /** Child elements and texts in order. */
  nodes: (XmlElement | string)[]
  /** Child elements only. */
  children: XmlElement[]
}

/** Characters that no XML name contains; the parser accepts nearly anything. */
const noName = /[<>"'=]/

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** Returns attributes without prefixes, dropping `__proto__`. */
const withoutPrefixes = (attributes: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(attributes)
      .map(([name, value]) => [localName(name), value])
      .filter(([name]) => name !== '__proto__'),
  )

/**
 * Parses XML without external access: a DOCTYPE, which could define entities, is refused.
 * @returns the root element; `unsafe` for a DOCTYPE, `damaged` for unbalanced elements, `too-large`
 * over the limits on number and depth
 */
export function parseXml(file: string): { ok: true; root: XmlElement } | Failure {
  const outside: XmlElement = { name: '', attributes: {}, nodes: [], children: [] }
  const open = [outside]
  let elements = 0
  let failure: Failure | null = null
  const fail = (code: 'damaged' | 'too-large' | 'unsafe') => {
    failure ??= failed(code)
    parser.pause()
  }
  const parser: Parser = new Parser(
    {
      onattribute(name, _value, quote) {
        if (!quote || noName.test(name)) fail('damaged')
      },
      onopentag(name, given) {
        if (noName.test(name)) fail('damaged')
        const attributes = withoutPrefixes(given)
        const element = { name: localName(name), attributes, nodes: [], children: [] }
        const parent = open.at(-1) ?? outside
        parent.nodes.push(element)
        parent.children.push(element)
        open.push(element)
        const isTooLarge =
          ++elements > importLimits.xmlElements || open.length > importLimits.xmlDepth
        if (isTooLarge) fail('too-large')
      },
      onclosetag(_name, isImplied) {
        open.pop()
        // Self-closing elements are reported as implied, too.
        if (isImplied && !file.startsWith('/>', parser.endIndex - 1)) fail('damaged')
      },
      ontext(text) {
        const { nodes } = open.at(-1) ?? outside
        const last = nodes.at(-1)
        if (typeof last === 'string') nodes[nodes.length - 1] = last + text
        else nodes.push(text)
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) fail('unsafe')
      },
    },
    { xmlMode: true },
  )
  parser.end(file)
  if (failure) return failure
  const [root, ...others] = outside.children
  return root && others.length === 0 ? { ok: true, root } : failed('damaged')
}
