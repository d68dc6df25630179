import 'server-only'
import type { Attribute, Values } from './attributes'
import type { Filter, Operator, Place } from './parse-filter'

type Leaf = string | boolean
type Compared = { kind: 'compare' } & Extract<Filter, { kind: 'compare' }>

const isComplex = (value: unknown): value is Values => typeof value === 'object' && value !== null
const isLeaf = (value: unknown): value is Leaf =>
  typeof value === 'string' || typeof value === 'boolean'

/** Lists the values of an attribute: each of a list, one, or none. */
export function listValues(values: Values, { name }: Attribute): unknown[] {
  const value = values[name]
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** Returns the values at a place. A complex value stands for its part `value`, if it has one and none is named. */
function leavesAt(
  values: Values,
  { attribute, filter, part }: Place,
): { leaf: Leaf; of: Attribute }[] {
  const chosen = listValues(values, attribute).filter(
    (value) => !filter || (isComplex(value) && matchFilter(filter, value)),
  )
  const inner = part ?? attribute.parts?.find(({ name }) => name === 'value')
  return chosen.flatMap((value) => {
    const leaf = isComplex(value) ? inner && value[inner.name] : value
    return isLeaf(leaf) ? [{ leaf, of: inner ?? attribute }] : []
  })
}

const compareLeaves: Readonly<
  Record<Exclude<Operator, 'pr' | 'ne'>, (a: Leaf, b: Leaf) => boolean>
> = {
  eq: (a, b) => a === b,
  co: (a, b) => String(a).includes(String(b)),
  sw: (a, b) => String(a).startsWith(String(b)),
  ew: (a, b) => String(a).endsWith(String(b)),
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
}

/** Brings a value into the form in which it is compared: by type, and by case where that does not count. */
function normalize({ type, isCaseExact }: Attribute, value: Leaf | number): Leaf {
  const text = String(value)
  if (type === 'boolean') return text.toLowerCase() === 'true'
  if (type === 'dateTime') {
    const time = Date.parse(text)
    return Number.isNaN(time) ? text : new Date(time).toISOString()
  }
  return isCaseExact ? text : text.toLowerCase()
}

function matchComparison({ place, operator, value }: Compared, values: Values): boolean {
  if (operator === 'pr' && !place.part) {
    const all = listValues(values, place.attribute)
    const { filter } = place
    return filter ? all.some((one) => isComplex(one) && matchFilter(filter, one)) : all.length > 0
  }
  const leaves = leavesAt(values, place)
  if (operator === 'pr') return leaves.length > 0
  if (value === null) return (leaves.length === 0) === (operator === 'eq')
  if (operator === 'ne') {
    return (
      leaves.length === 0 ||
      leaves.some(({ leaf, of }) => normalize(of, leaf) !== normalize(of, value))
    )
  }
  const compare = compareLeaves[operator]
  return leaves.some(({ leaf, of }) => compare(normalize(of, leaf), normalize(of, value)))
}

/** Returns whether a resource, or a complex value of one, passes a filter. One value of several is enough. */
export function matchFilter(filter: Filter, values: Values): boolean {
  if (filter.kind === 'compare') return matchComparison(filter, values)
  if (filter.kind === 'not') return !matchFilter(filter.filter, values)
  const [left, right] = filter.filters
  return filter.kind === 'and'
    ? matchFilter(left, values) && matchFilter(right, values)
    : matchFilter(left, values) || matchFilter(right, values)
}
