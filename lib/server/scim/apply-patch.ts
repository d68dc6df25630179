import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '@/lib/resume/is-record'
import { type Attribute, findPath, isUnstored, type ResourceKind, type Values } from './attributes'
import { listValues, matchFilter } from './match-filter'
import { type Place, parsePath } from './parse-filter'
import { maxItems, readItem, readValue } from './read-values'
import { ScimError, type ScimErrorType } from './scim-error'

type Verb = 'add' | 'remove' | 'replace'
type Operation = { verb: Verb; path: string | null; value: unknown }

const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

/** Bounds the work of one PATCH: a filter in a path is held against each value of a list. */
const patchLimits = { operations: 100, pathCharacters: 32_000 } as const

function refuse(scimType: ScimErrorType, text: string): never {
  throw new ScimError(400, scimType, text)
}

const isVerb = (word: string): word is Verb => ['add', 'remove', 'replace'].includes(word)

function readOperation(operation: unknown): Operation {
  if (!isRecord(operation)) return refuse('invalidValue', 'An operation is no object')
  const { op, path, value } = operation
  const verb = typeof op === 'string' ? op.toLowerCase() : ''
  if (!isVerb(verb))
    return refuse('invalidSyntax', 'An operation is none of add, remove and replace')
  if (path !== undefined && typeof path !== 'string') refuse('invalidPath', 'A path is no text')
  if (verb === 'remove' && path === undefined) refuse('noTarget', 'A path is missing')
  if (verb === 'add' && value === undefined) refuse('invalidValue', 'A value is missing')
  return { verb, path: path ?? null, value }
}

/**
 * Reads the body of a PATCH.
 *
 * @throws ScimError `invalidSyntax`, `invalidPath`, `invalidValue`, `noTarget`, `tooMany`
 */
export function readPatch(body: unknown): readonly Operation[] {
  const { schemas, Operations, operations } = isRecord(body) ? body : {}
  const listed = Operations ?? operations
  const isPatch = Array.isArray(schemas) && schemas.includes(patchSchema)
  if (!isPatch || !Array.isArray(listed) || listed.length === 0) {
    return refuse('invalidSyntax', 'The body is no PatchOp with operations')
  }
  const read = listed.slice(0, patchLimits.operations + 1).map(readOperation)
  const length = read.reduce((sum, { path }) => sum + (path?.length ?? 0), 0)
  if (read.length > patchLimits.operations || length > patchLimits.pathCharacters) {
    refuse('tooMany', 'There are too many operations')
  }
  return read
}

/** Sets a value, or takes it away: undefined stands for none. */
function setValue(values: Values, { name }: Attribute, value: unknown): void {
  if (value === undefined) delete values[name]
  else values[name] = value
}

/** Adds values to a list. What is there already is not added again, and a new primary one is the only one. */
function addToList(draft: Values, attribute: Attribute, value: unknown): void {
  const given = readValue(attribute, Array.isArray(value) ? value : [value])
  const added = (given ?? []) as unknown[]
  const isAdded = (one: unknown) => added.some((other) => isDeepStrictEqual(one, other))
  const isPrimary = (one: unknown) => isRecord(one) && one.primary === true
  const hasNewPrimary = added.some(isPrimary)
  const kept = listValues(draft, attribute).map((one) =>
    hasNewPrimary && isPrimary(one) && !isAdded(one) ? { ...(one as Values), primary: false } : one,
  )
  const fresh = added.filter((one) => !kept.some((other) => isDeepStrictEqual(one, other)))
  if (kept.length + fresh.length > maxItems) refuse('tooMany', 'A list has too many values')
  setValue(draft, attribute, [...kept, ...fresh])
}

/** Takes values out of a list: those that have all the parts of one that is given, else all. */
function removeFromList(draft: Values, attribute: Attribute, value: unknown): void {
  if (value === undefined) {
    setValue(draft, attribute, undefined)
    return
  }
  const given = (Array.isArray(value) ? value : [value]).flatMap(
    (one) => readItem(attribute, one) ?? [],
  )
  const isGiven = (one: unknown) =>
    given.some((wanted) =>
      Object.entries(wanted as Values).every(([name, part]) => (one as Values)[name] === part),
    )
  const left = listValues(draft, attribute).filter((one) => !isGiven(one))
  setValue(draft, attribute, left.length > 0 ? left : undefined)
}

/** Changes one complex value: a part of it, or several. */
function changeItem(item: Values, verb: Verb, { attribute, part }: Place, value: unknown): Values {
  if (!part) {
    const given = readItem(attribute, value) as Values | undefined
    return verb === 'add' ? { ...item, ...given } : { ...given }
  }
  const changed = { ...item }
  setValue(changed, part, verb === 'remove' ? undefined : readValue(part, value))
  return changed
}

/** Changes those values of a list that a filter chooses: all of them without one. */
function changeItems(draft: Values, verb: Verb, place: Place, value: unknown): void {
  const { attribute, filter, part } = place
  const isChosen = (one: unknown) => !filter || matchFilter(filter, one as Values)
  const items = listValues(draft, attribute)
  if (verb !== 'remove' && !items.some(isChosen)) refuse('noTarget', 'The path matches no value')
  const changed = items.flatMap((one) => {
    if (!isChosen(one)) return [one]
    return verb === 'remove' && !part ? [] : [changeItem(one as Values, verb, place, value)]
  })
  setValue(draft, attribute, changed.length > 0 ? changed : undefined)
}

function applyAt(draft: Values, verb: Verb, place: Place, value: unknown): void {
  const { attribute, filter, part } = place
  if (attribute.isReadOnly || part?.isReadOnly)
    refuse('mutability', `${attribute.name} is read-only`)
  if (attribute.isList && (filter || part)) changeItems(draft, verb, place, value)
  else if (attribute.isList && verb === 'add') addToList(draft, attribute, value)
  else if (attribute.isList && verb === 'remove') removeFromList(draft, attribute, value)
  else if (part || (attribute.type === 'complex' && verb === 'add')) {
    const item = changeItem((draft[attribute.name] ?? {}) as Values, verb, place, value)
    setValue(draft, attribute, Object.keys(item).length > 0 ? item : undefined)
  } else setValue(draft, attribute, verb === 'remove' ? undefined : readValue(attribute, value))
}

function applyOperation(draft: Values, kind: ResourceKind, { verb, path, value }: Operation): void {
  if (path !== null) {
    const place = parsePath(path, kind)
    // Directories change attributes that are not stored here.
    if (!isUnstored(place.attribute)) applyAt(draft, verb, place, value)
    return
  }
  const values = isRecord(value)
    ? value
    : refuse('invalidValue', 'A value without a path is no object')
  for (const [name, one] of Object.entries(values)) {
    // Okta repeats what a service provider alone sets.
    if (findPath(kind, name)?.attribute.isReadOnly) continue
    applyOperation(draft, kind, { verb, path: name, value: one })
  }
}

/**
 * Applies a PATCH to a resource (RFC 7644, section 3.5.2). Names of attributes are of the kind, never of the body.
 *
 * @returns the changed values; null where nothing changes
 * @throws ScimError `invalidPath`, `invalidValue`, `mutability`, `noTarget`, `tooMany`
 */
export function applyPatch(
  kind: ResourceKind,
  resource: Values,
  operations: readonly Operation[],
): Values | null {
  const draft = structuredClone(resource)
  for (const operation of operations) applyOperation(draft, kind, operation)
  return isDeepStrictEqual(draft, resource) ? null : draft
}
