import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'

// Building blocks of the generated parsers in this folder. Every answer is validated. Unknown members are dropped, so
// that a newer server may send more; a missing one invalidates the whole answer.

/** Parses a JSON value as `T`; undefined if invalid. */
export type Reader<T> = (value: unknown) => T | undefined

/** Result type of a reader. */
export type Read<R> = R extends Reader<infer T> ? T : never

/** String enum that may grow: a value of a newer server is accepted. */
export type Open<T extends string> = T | (string & Record<never, never>)

type Shape = Readonly<Record<string, Reader<unknown>>>
/** The same type as one object, for readable compiler errors. */
type Flat<T> = T extends infer U ? { [K in keyof U]: U[K] } : never
type Members<S extends Shape> = { [K in keyof S]: Read<S[K]> }
type ObjectOf<R extends Shape, O extends Shape> = Flat<Members<R> & Partial<Members<O>>>
type Kinds = Readonly<Record<string, Reader<object>>>
type OneOf<Key extends string, K extends Kinds> = {
  [Kind in keyof K]: Flat<{ [_ in Key]: Kind } & Read<K[Kind]>>
}[keyof K]

/** Parses a string. */
export const text: Reader<string> = (value) => (typeof value === 'string' ? value : undefined)

/** Parses a string that is not empty. */
export const nonEmpty: Reader<string> = (value) => text(value) || undefined

/** Parses a number. */
export const number: Reader<number> = (value) => (typeof value === 'number' ? value : undefined)

/** Parses a boolean. */
export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)

/** Parses a date and time, as a string that `Date` accepts. */
export const time: Reader<string> = (value) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined

/** Parses any object without checking its members. */
export const anyObject: Reader<JsonObject> = (value) => (isJsonObject(value) ? value : undefined)

/** Accepts any value except undefined. */
export const anything: Reader<JsonValue> = (value) => value as JsonValue | undefined

/** Parses a safe integer of at least `min`. */
export const integer =
  (min = Number.MIN_SAFE_INTEGER): Reader<number> =>
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min ? value : undefined

/** Parses this one value. */
export const exactly =
  <const T extends string | number | boolean>(expected: T): Reader<T> =>
  (value) =>
    value === expected ? expected : undefined

/** Parses null, or a value of the given reader. */
export const nullable =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? null : read(value)

/** Parses an array; undefined if one item is invalid. */
export const list =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined
    const items: T[] = []
    for (const item of value) {
      const one = read(item)
      if (one === undefined) return undefined
      items.push(one)
    }
    return items
  }

/** Parses an object with arbitrary keys and values of one type. */
export const record =
  <T>(read: Reader<T>): Reader<Record<string, T>> =>
  (value) => {
    if (!isJsonObject(value)) return undefined
    const entries: [string, T][] = []
    for (const [key, member] of Object.entries(value)) {
      const one = read(member)
      if (one === undefined) return undefined
      entries.push([key, one])
    }
    return Object.fromEntries(entries)
  }

/** Parses an object with all members of `required`, and those of `optional` that are present. */
export const object =
  <R extends Shape, O extends Shape = Record<never, never>>(
    required: R,
    optional?: O,
  ): Reader<ObjectOf<R, O>> =>
  (value) => {
    if (!isJsonObject(value)) return undefined
    const members: Record<string, unknown> = {}
    for (const [key, read] of Object.entries<Reader<unknown>>({ ...required, ...optional })) {
      if (value[key] === undefined && !(key in required)) continue
      members[key] = read(value[key])
      if (members[key] === undefined) return undefined
    }
    return members as ObjectOf<R, O>
  }

/** Parses with the first reader that succeeds. */
export const either =
  <R extends Reader<unknown>[]>(...readers: R): Reader<Read<R[number]>> =>
  (value) => {
    for (const read of readers) {
      const one = read(value)
      if (one !== undefined) return one as Read<R[number]>
    }
    return undefined
  }

/** Parses a union of objects by its discriminator `key`; undefined for an unknown one. */
export const oneOf =
  <Key extends string, K extends Kinds>(key: Key, kinds: K): Reader<OneOf<Key, K>> =>
  (value) => {
    const kind = isJsonObject(value) ? value[key] : undefined
    const isKnown = typeof kind === 'string' && Object.hasOwn(kinds, kind)
    const members = isKnown ? kinds[kind]?.(value) : undefined
    return members && ({ [key]: kind, ...members } as OneOf<Key, K>)
  }

/** Parses an array of such objects. Those with an unknown discriminator are dropped. */
export const listOfKnown =
  <Key extends string, K extends Kinds>(key: Key, kinds: K): Reader<OneOf<Key, K>[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined
    const isNewer = (item: unknown) => {
      const kind = isJsonObject(item) ? item[key] : undefined
      return typeof kind === 'string' && !Object.hasOwn(kinds, kind)
    }
    return list(oneOf(key, kinds))(value.filter((item) => !isNewer(item)))
  }
