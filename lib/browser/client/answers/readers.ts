import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'

// Parts of the generated readers beside this file. Every answer is validated before it is used. Unknown members
// are dropped, so that a newer server may say more; a missing one makes the whole answer unreadable.

/** Reads a value of the wire as `T`; undefined for anything else. */
export type Reader<T> = (value: unknown) => T | undefined

/** Type of what a reader reads. */
export type Read<R> = R extends Reader<infer T> ? T : never

/** Text of a list that may grow: a value of a newer server is kept as it is. */
export type Open<T extends string> = T | (string & Record<never, never>)

type Shape = Readonly<Record<string, Reader<unknown>>>
/** The same type as one object, which is how errors of the compiler tell it. */
type Flat<T> = T extends infer U ? { [K in keyof U]: U[K] } : never
type Members<S extends Shape> = { [K in keyof S]: Read<S[K]> }
type ObjectOf<R extends Shape, O extends Shape> = Flat<Members<R> & Partial<Members<O>>>
type Kinds = Readonly<Record<string, Reader<object>>>
type OneOf<Key extends string, K extends Kinds> = {
  [Kind in keyof K]: Flat<{ [_ in Key]: Kind } & Read<K[Kind]>>
}[keyof K]

/** Reads a text. */
export const text: Reader<string> = (value) => (typeof value === 'string' ? value : undefined)

/** Reads a text that is not empty. */
export const nonEmpty: Reader<string> = (value) => text(value) || undefined

/** Reads a number. */
export const number: Reader<number> = (value) => (typeof value === 'number' ? value : undefined)

/** Reads true or false. */
export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)

/** Reads a date and time, as text that `Date` understands. */
export const time: Reader<string> = (value) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined

/** Reads any object; what is in it is not looked at. */
export const anyObject: Reader<JsonObject> = (value) => (isJsonObject(value) ? value : undefined)

/** Reads anything that is there. */
export const anything: Reader<JsonValue> = (value) => value as JsonValue | undefined

/** Reads an integer from `min` on that a double holds exactly. */
export const integer =
  (min = Number.MIN_SAFE_INTEGER): Reader<number> =>
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min ? value : undefined

/** Reads this one value. */
export const exactly =
  <const T extends string | number | boolean>(expected: T): Reader<T> =>
  (value) =>
    value === expected ? expected : undefined

/** Reads null, or what `read` reads. */
export const nullable =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? null : read(value)

/** Reads a list; undefined where one item cannot be read. */
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

/** Reads an object of any keys, with values of one kind. */
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

/** Reads an object with all members of `required`, and those of `optional` that it has. */
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

/** Reads what the first of the readers can read. */
export const either =
  <R extends Reader<unknown>[]>(...readers: R): Reader<Read<R[number]>> =>
  (value) => {
    for (const read of readers) {
      const one = read(value)
      if (one !== undefined) return one as Read<R[number]>
    }
    return undefined
  }

/** Reads an object of one of several kinds, told apart by its member `key`; undefined for another kind. */
export const oneOf =
  <Key extends string, K extends Kinds>(key: Key, kinds: K): Reader<OneOf<Key, K>> =>
  (value) => {
    const kind = isJsonObject(value) ? value[key] : undefined
    const isKnown = typeof kind === 'string' && Object.hasOwn(kinds, kind)
    const members = isKnown ? kinds[kind]?.(value) : undefined
    return members && ({ [key]: kind, ...members } as OneOf<Key, K>)
  }

/** Reads a list of such objects. Those of a kind that only a newer server knows are left out. */
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
