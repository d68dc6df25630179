import { parseAst } from 'vitest/node'
import * as areas from '@/lib/messages/areas'

/** A node of ESTree, as far as it is read here. */
type Node = { type: string; start: number; [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])

const fieldOf = (value: unknown, key: string): unknown =>
  (value as Record<string, unknown> | null | undefined)?.[key]

/** Opening and closing quotation marks of any language; straight ones are syntax. */
const quotationMarks = /[“”„«»「」『』]/

/** Ends a sentence: what follows is another one. */
const sentenceEnd = /[.!?…:]["”)]*$/

/** The English messages of all areas, by the names that areas.ts exports. */
async function readEnglish(): Promise<Map<string, unknown>> {
  const named = Object.entries(areas).filter(([, area]) => 'name' in area)
  return new Map(
    await Promise.all(
      named.map(async ([exported, area]): Promise<[string, unknown]> => {
        const file = await import(`../../dist/messages/en/${fieldOf(area, 'name')}.ts`)
        return [exported, file[exported]]
      }),
    ),
  )
}

const english = await readEnglish()

/** Meaning of the names of a file: areas that it imports, and messages that it holds. */
type Names = { imported: Map<string, string>; messages: Map<string, unknown> }

/** The value of an expression that begins with a message of a file; null for any other expression. */
function valueIn(node: unknown, names: Names): { value: unknown } | null {
  if (!isNode(node)) return null
  if (node.type === 'Identifier') {
    const name = String(node.name)
    return names.messages.has(name) ? { value: names.messages.get(name) } : null
  }
  if (node.type === 'MemberExpression') {
    const owner = valueIn(node.object, names)
    const key = node.computed ? '' : String(fieldOf(node.property, 'name'))
    return owner && { value: fieldOf(owner.value, key) }
  }
  if (node.type !== 'CallExpression') return null
  if (fieldOf(node.callee, 'name') !== 'useMessages') return valueIn(node.callee, names)
  const area = names.imported.get(String(fieldOf(nodesOf(node.arguments)[0], 'name')))
  return area !== undefined && english.has(area) ? { value: english.get(area) } : null
}

/** The English text of a message; empty for anything else, null where it is chosen at run time. */
function textIn(node: unknown, names: Names): string | null {
  const found = valueIn(node, names)
  if (!found) return ''
  const { value } = found
  if (typeof value === 'string') return value
  if (typeof value !== 'function') return null
  try {
    const made: unknown = value('x', 'x', 'x', 'x')
    return typeof made === 'string' ? made : null
  } catch {
    return null
  }
}

function learn(node: Node, { imported, messages }: Names) {
  if (node.type === 'ImportSpecifier') {
    imported.set(String(fieldOf(node.local, 'name')), String(fieldOf(node.imported, 'name')))
  }
  if (node.type !== 'VariableDeclarator') return
  const found = valueIn(node.init, { imported, messages })
  if (!found || !isNode(node.id)) return
  if (node.id.type === 'Identifier') messages.set(String(node.id.name), found.value)
  for (const { key, value } of nodesOf(node.id.properties)) {
    messages.set(String(fieldOf(value, 'name')), fieldOf(found.value, String(fieldOf(key, 'name'))))
  }
}

/** A piece of a text: what stands there, or an expression, whose text is empty where it is no message. */
type Piece = { literal: string } | { said: string | null }

function piecesOfTemplate(node: Node, names: Names): Piece[] {
  const expressions = nodesOf(node.expressions)
  return nodesOf(node.quasis).flatMap(({ value }, at): Piece[] => [
    { literal: String(fieldOf(value, 'cooked')) },
    ...(expressions[at] ? [{ said: textIn(expressions[at], names) }] : []),
  ])
}

function piecesOfElement(node: Node, names: Names): Piece[] {
  return nodesOf(node.children).map((child): Piece => {
    // Lines of the source are no spaces of the text.
    if (child.type === 'JSXText') return { literal: String(child.value).replace(/\s*\n\s*/g, '') }
    if (child.type !== 'JSXExpressionContainer') return { said: '' }
    const literal = fieldOf(child.expression, 'value')
    return typeof literal === 'string' ? { literal } : { said: textIn(child.expression, names) }
  })
}

/** Whether two messages stand beside each other as one sentence. A dot in the middle parts facts. */
function isJoined(pieces: readonly Piece[]): boolean {
  const shown = pieces.filter((piece) => !('literal' in piece) || piece.literal !== '')
  return shown.some((piece, at) => {
    if ('literal' in piece || !piece.said) return false
    const [next, afterNext] = [shown[at + 1], shown[at + 2]]
    const literal = next && 'literal' in next ? next.literal : ''
    const other = literal === '' ? next : afterNext
    if (!other || 'literal' in other || other.said === '') return false
    if (/[·|\n]/.test(literal)) return false
    return literal.trim() !== '' || !sentenceEnd.test(piece.said)
  })
}

/** Whether a list of messages is joined by a comma, which is the sign of some languages only. */
function isCommaList({ callee, arguments: given }: Node, names: Names): boolean {
  if (fieldOf(fieldOf(callee, 'property'), 'name') !== 'join') return false
  if (!/[,;:]/.test(String(fieldOf(nodesOf(given)[0], 'value') ?? ''))) return false
  const list = fieldOf(callee, 'object')
  const isMessage = (node: unknown) => textIn(node, names) !== ''
  const [each] = nodesOf(fieldOf(list, 'arguments'))
  const items = nodesOf(fieldOf(list, 'elements'))
  return items.some(isMessage) || (isNode(each) && isNode(each.body) && isMessage(each.body))
}

function isFault(node: Node, names: Names): boolean {
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node.value === 'string' && quotationMarks.test(node.value)
    case 'TemplateLiteral': {
      const pieces = piecesOfTemplate(node, names)
      const isQuoted = pieces.some((one) => 'literal' in one && quotationMarks.test(one.literal))
      return isQuoted || isJoined(pieces)
    }
    case 'JSXElement':
    case 'JSXFragment':
      return isJoined(piecesOfElement(node, names))
    case 'CallExpression':
      return isCommaList(node, names)
    default:
      return false
  }
}

/** Visits a node and all inside it, in the order of the source. */
function walk(node: Node, visit: (node: Node) => void) {
  visit(node)
  for (const value of Object.values(node)) {
    if (isNode(value)) walk(value, visit)
    for (const inner of nodesOf(value)) walk(inner, visit)
  }
}

/**
 * Finds sentences that a file makes of several messages, and quotation marks of its own. Says nothing of what cannot be
 * judged, such as a text that is chosen at run time.
 *
 * @returns lines of the file, from 1
 */
export function findJoinedMessages(path: string, source: string): number[] {
  const lang = path.endsWith('x') ? 'tsx' : 'ts'
  const program = parseAst(source, { lang }) as unknown as Node
  const names: Names = { imported: new Map(), messages: new Map() }
  walk(program, (node) => learn(node, names))
  const found: number[] = []
  walk(program, (node) => {
    if (isFault(node, names)) found.push(source.slice(0, node.start).split('\n').length)
  })
  return found
}
