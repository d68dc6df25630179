import 'server-only'

/** An attribute of a resource (RFC 7643, section 2). A complex one has parts. */
export type Attribute = {
  name: string
  type: 'string' | 'boolean' | 'dateTime' | 'reference' | 'complex'
  isList?: true
  isCaseExact?: true
  isReadOnly?: true
  isRequired?: true
  parts?: readonly Attribute[]
}

/** A resource, or a complex value of one, by the names of `Attribute`: never by a name that a request brought. */
export type Values = { [name: string]: unknown }

/** Kind of a resource, with its attributes. */
export type ResourceKind = {
  id: 'User' | 'Group'
  endpoint: '/Users' | '/Groups'
  schema: string
  attributes: readonly Attribute[]
}

const coreSchema = 'urn:ietf:params:scim:schemas:core:2.0:'
const text = (name: string): Attribute => ({ name, type: 'string' })
const fixedText = (name: string): Attribute => ({ name, type: 'string', isReadOnly: true })
const exactText = (name: string): Attribute => ({ name, type: 'string', isCaseExact: true })

const common: readonly Attribute[] = [
  { name: 'schemas', type: 'reference', isList: true, isReadOnly: true },
  { ...exactText('id'), isReadOnly: true },
  exactText('externalId'),
  {
    name: 'meta',
    type: 'complex',
    isReadOnly: true,
    parts: [
      { ...exactText('resourceType'), isReadOnly: true },
      { name: 'created', type: 'dateTime', isReadOnly: true },
      { name: 'lastModified', type: 'dateTime', isReadOnly: true },
      { name: 'location', type: 'reference', isReadOnly: true },
    ],
  },
]

/** Parts of the name of a person (RFC 7643, section 4.1.1). */
export const nameParts = [
  ...['formatted', 'familyName', 'givenName', 'middleName'],
  ...['honorificPrefix', 'honorificSuffix'],
] as const

export const userKind: ResourceKind = {
  id: 'User',
  endpoint: '/Users',
  schema: `${coreSchema}User`,
  attributes: [
    ...common,
    { ...text('userName'), isRequired: true },
    text('displayName'),
    { name: 'name', type: 'complex', parts: nameParts.map(text) },
    { name: 'active', type: 'boolean' },
    {
      name: 'emails',
      type: 'complex',
      isList: true,
      parts: [text('value'), text('type'), text('display'), { name: 'primary', type: 'boolean' }],
    },
    {
      name: 'groups',
      type: 'complex',
      isList: true,
      isReadOnly: true,
      parts: [fixedText('value'), fixedText('display')],
    },
  ],
}

export const groupKind: ResourceKind = {
  id: 'Group',
  endpoint: '/Groups',
  schema: `${coreSchema}Group`,
  attributes: [
    ...common,
    { ...text('displayName'), isRequired: true },
    {
      name: 'members',
      type: 'complex',
      isList: true,
      parts: [exactText('value'), text('display'), text('type')],
    },
  ],
}

/** Attributes of RFC 7643 that are not stored here. Directories send and ask for them: they have no value. */
const unstored: readonly Attribute[] = [
  ...['nickName', 'profileUrl', 'title', 'userType', 'preferredLanguage', 'locale', 'timezone'],
  ...['password', 'phoneNumbers', 'ims', 'photos', 'addresses', 'entitlements', 'roles'],
  'x509Certificates',
].map(text)
const ofExtension = text('extension')

/** Returns whether a value of an attribute is dropped: of the core schema, or of an extension. */
export const isUnstored = (attribute: Attribute): boolean =>
  attribute === ofExtension || unstored.includes(attribute)

const everything = [...userKind.attributes, ...groupKind.attributes, ...unstored]

/** Finds an attribute by its name in any case. A search of a list: a name of a request is never the key of an object. */
export function findAttribute(
  attributes: readonly Attribute[],
  name: string,
): Attribute | undefined {
  const wanted = name.toLowerCase()
  return attributes.find((one) => one.name.toLowerCase() === wanted)
}

/** An attribute, and the part of it that is meant, if one is. */
export type AttributePath = { attribute: Attribute; part: Attribute | null }

/**
 * Finds the attribute that a text such as `name.familyName` names (RFC 7644, section 3.10). Attributes of extensions are
 * known by their URN, and have no value.
 *
 * @param kind null for both kinds of resources
 * @returns null where there is none
 */
export function findPath(kind: ResourceKind | null, written: string): AttributePath | null {
  const isOfCore = /^urn:ietf:params:scim:schemas:core:2\.0:(?:User|Group):/i.exec(written)
  const name = isOfCore ? written.slice(isOfCore[0].length) : written
  if (/^urn:/i.test(name)) return { attribute: ofExtension, part: null }
  const [first = '', second, ...more] = name.split('.')
  const attribute = findAttribute(kind ? [...kind.attributes, ...unstored] : everything, first)
  if (!attribute || more.length > 0) return null
  if (second === undefined || isUnstored(attribute)) return { attribute, part: null }
  const part = findAttribute(attribute.parts ?? [], second)
  return part ? { attribute, part } : null
}
