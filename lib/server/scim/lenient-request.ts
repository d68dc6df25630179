import 'server-only'

type Json = Record<string, unknown>

/** Attributes that are true or false; Microsoft Entra ID sends them as "True" and "False". */
const booleans: ReadonlySet<string> = new Set(['active', 'primary'])

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function toBoolean(name: string, value: unknown): unknown {
  if (!booleans.has(name.toLowerCase()) || typeof value !== 'string') return value
  return /^(?:true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value
}

/** Copies a value without nulls, which stand for "not set" (RFC 7643, section 2.5), and with its booleans as such. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [name, clean(toBoolean(name, inner))]),
  )
}

/** Attributes that a service provider alone sets; Okta repeats them in its changes. */
const readOnly: ReadonlySet<string> = new Set(['id', 'meta', 'schemas', 'groups'])

const withoutReadOnly = (value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !readOnly.has(name)))
    : value

/** Last name of a path, such as "active" of `active` or "primary" of `emails[type eq "work"].primary`. */
const nameOfPath = (path: unknown) =>
  typeof path === 'string' ? (path.split('.').at(-1) ?? '') : ''

/** Attributes of a user in RFC 7643 that are not kept here: directories send them all the same. */
export const ignoredAttributes = [
  ...['nickName', 'profileUrl', 'title', 'userType', 'preferredLanguage', 'locale', 'timezone'],
  ...['password', 'phoneNumbers', 'ims', 'photos', 'addresses', 'entitlements', 'roles'],
  'x509Certificates',
] as const
const ignored: ReadonlySet<string> = new Set(ignoredAttributes.map((name) => name.toLowerCase()))

/** Returns whether a name is of an attribute that is not kept: of the core schema, or of an extension. */
const isIgnored = (name: string): boolean =>
  ignored.has((/^\w+/.exec(name)?.[0] ?? '').toLowerCase()) ||
  /^urn:(?!ietf:params:scim:schemas:core:2\.0:)/i.test(name)

const withoutIgnored = (value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !isIgnored(name)))
    : value

/**
 * Returns the body of a request as RFC 7644 wants it, where directories write it otherwise: booleans as texts, nulls,
 * schemas of their own beside that of SCIM, and attributes that are not kept.
 *
 * @param schema id of the schema of the resource
 */
export function readResource(body: unknown, schema: string): unknown {
  if (!isObject(body)) return body
  const { schemas, ...rest } = withoutIgnored(clean(body)) as Json
  const isOfSchema = Array.isArray(schemas) && schemas.includes(schema)
  return { ...rest, schemas: isOfSchema ? [schema] : [] }
}

/**
 * Returns the body of a PATCH as RFC 7644 wants it; `readResource` says what else is accepted.
 *
 * @returns null where it changes nothing that is kept
 */
export function readPatch(body: unknown): unknown {
  if (!isObject(body)) return body
  const { Operations, operations, ...rest } = body
  const listed = Operations ?? operations
  if (!Array.isArray(listed)) return body
  const kept = listed.filter((one) => !(isObject(one) && isIgnored(String(one.path ?? ''))))
  if (listed.length > 0 && kept.length === 0) return null
  return { ...rest, Operations: kept.map(readOperation) }
}

function readOperation(operation: unknown): unknown {
  if (!isObject(operation)) return operation
  const { path, value, ...other } = operation
  const cleaned =
    path === undefined
      ? withoutIgnored(withoutReadOnly(clean(value)))
      : clean(toBoolean(nameOfPath(path), value))
  return {
    ...other,
    ...(path === undefined ? {} : { path }),
    ...(cleaned === undefined || cleaned === null ? {} : { value: cleaned }),
  }
}
