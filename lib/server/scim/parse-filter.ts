import 'server-only'
import { type Attribute, findAttribute, findPath, type ResourceKind } from './attributes'
import { ScimError, type ScimErrorType } from './scim-error'

/** Maximum characters of a filter, of a path, and of a list of attributes. */
export const maxExpressionLength = 500

const operators = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le', 'pr'] as const
export type Operator = (typeof operators)[number]

/** A place in a resource: an attribute, the values of it that a filter chooses, and the part of these that is meant. */
export type Place = { attribute: Attribute; filter: Filter | null; part: Attribute | null }

/** A filter (RFC 7644, section 3.4.2.2). */
export type Filter =
  | { kind: 'and' | 'or'; filters: readonly [Filter, Filter] }
  | { kind: 'not'; filter: Filter }
  | { kind: 'compare'; place: Place; operator: Operator; value: string | number | boolean | null }

// The alternatives begin with different characters, and those within a string do not overlap: the time is linear.
const token = /\s*("(?:[^"\\]|\\.)*"|[()[\]]|[^\s"()[\]]+)\s*/sy

/** Parts a text into strings, brackets and words. */
function tokenize(text: string, refuse: () => never): string[] {
  if (text.length > maxExpressionLength) refuse()
  const tokens: string[] = []
  token.lastIndex = 0
  for (let at = 0; at < text.length; at = token.lastIndex) {
    const found = token.exec(text)?.[1]
    if (found === undefined) return refuse()
    tokens.push(found)
  }
  return tokens
}

function readValue(written: string | undefined, refuse: () => never) {
  if (written === undefined) return refuse()
  if (/^(?:true|false|null)$/i.test(written)) return JSON.parse(written.toLowerCase())
  try {
    const value: unknown = JSON.parse(written)
    return typeof value === 'string' || typeof value === 'number' ? value : refuse()
  } catch {
    return refuse()
  }
}

function createParser(text: string, kind: ResourceKind | null, scimType: ScimErrorType) {
  const refuse = (): never => {
    throw new ScimError(400, scimType, 'It is not understood, or longer than 500 characters')
  }
  const tokens = tokenize(text, refuse)
  let at = 0
  const isNext = (word: string) => tokens[at]?.toLowerCase() === word
  const skip = (word: string): boolean => {
    const found = isNext(word)
    if (found) at++
    return found
  }

  function readPlace(within: Attribute | null): Place {
    const name = tokens[at++] ?? refuse()
    if (within) {
      const attribute = findAttribute(within.parts ?? [], name) ?? refuse()
      return { attribute, filter: null, part: null }
    }
    const { attribute, part } = findPath(kind, name) ?? refuse()
    if (part || !skip('[')) return { attribute, filter: null, part }
    const filter = readOr(attribute)
    if (!skip(']')) refuse()
    const after = tokens[at]
    if (!after?.startsWith('.')) return { attribute, filter, part: null }
    at++
    return {
      attribute,
      filter,
      part: findAttribute(attribute.parts ?? [], after.slice(1)) ?? refuse(),
    }
  }

  function readComparison(within: Attribute | null): Filter {
    const place = readPlace(within)
    const written = tokens[at]?.toLowerCase()
    const operator = operators.find((one) => one === written)
    // `emails[type eq "work"]`: there is one of these.
    if (!operator && place.filter) return { kind: 'compare', place, operator: 'pr', value: null }
    at++
    if (operator === 'pr') return { kind: 'compare', place, operator, value: null }
    return {
      kind: 'compare',
      place,
      operator: operator ?? refuse(),
      value: readValue(tokens[at++], refuse),
    }
  }

  function readOne(within: Attribute | null): Filter {
    if (skip('not')) return { kind: 'not', filter: readOne(within) }
    if (!skip('(')) return readComparison(within)
    const filter = readOr(within)
    return skip(')') ? filter : refuse()
  }

  function readJoined(
    word: 'and' | 'or',
    within: Attribute | null,
    read: (within: Attribute | null) => Filter,
  ): Filter {
    let filter = read(within)
    while (skip(word)) filter = { kind: word, filters: [filter, read(within)] }
    return filter
  }
  const readAnd = (within: Attribute | null) => readJoined('and', within, readOne)
  const readOr = (within: Attribute | null): Filter => readJoined('or', within, readAnd)

  const whole = <T>(read: T): T => (at === tokens.length ? read : refuse())
  return { filter: () => whole(readOr(null)), place: () => whole(readPlace(null)) }
}

/**
 * Parses the filter of a search. Names of attributes are those of both kinds: what a resource lacks has no value.
 *
 * @throws ScimError `invalidFilter`
 */
export function parseFilter(text: string): Filter {
  return createParser(text, null, 'invalidFilter').filter()
}

/**
 * Parses a path: of a change to a resource, such as `emails[type eq "work"].value`, or of an attribute in a list.
 *
 * @param kind whose attributes there are; null for both
 * @throws ScimError `invalidPath`
 */
export function parsePath(text: string, kind: ResourceKind | null): Place {
  return createParser(text, kind, 'invalidPath').place()
}
