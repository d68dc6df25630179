import 'server-only'
import { type Attribute, groupKind, type ResourceKind, userKind, type Values } from './attributes'
import { maxResults } from './read-query'

const coreSchema = 'urn:ietf:params:scim:schemas:core:2.0:'
const common: ReadonlySet<string> = new Set(['schemas', 'id', 'externalId', 'meta'])

/** Describes an attribute (RFC 7643, section 7). */
function describeAttribute(attribute: Attribute): Values {
  const { name, type, isList, isCaseExact, isReadOnly, isRequired, parts } = attribute
  return {
    ...{ name, type, multiValued: isList === true, required: isRequired === true },
    ...(type === 'string' ? { caseExact: isCaseExact === true } : {}),
    mutability: isReadOnly ? 'readOnly' : 'readWrite',
    returned: 'default',
    uniqueness: name === 'userName' ? 'server' : 'none',
    ...(parts ? { subAttributes: parts.map(describeAttribute) } : {}),
  }
}

/** Describes what is supported (RFC 7643, section 5). */
export function describeProvider(url: string): Values {
  return {
    schemas: [`${coreSchema}ServiceProviderConfig`],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults },
    changePassword: { supported: false },
    sort: { supported: true },
    etag: { supported: false },
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'Bearer token',
        description: 'The token of the workspace',
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${url}/ServiceProviderConfig` },
  }
}

function describeSchema(url: string, { id, schema, attributes }: ResourceKind): Values {
  return {
    schemas: [`${coreSchema}Schema`],
    ...{ id: schema, name: id },
    attributes: attributes.filter(({ name }) => !common.has(name)).map(describeAttribute),
    meta: { resourceType: 'Schema', location: `${url}/Schemas/${schema}` },
  }
}

function describeType(url: string, { id, endpoint, schema }: ResourceKind): Values {
  return {
    schemas: [`${coreSchema}ResourceType`],
    ...{ id, name: id, endpoint, schema },
    meta: { resourceType: 'ResourceType', location: `${url}/ResourceTypes/${id}` },
  }
}

/** Describes schemas and types of resources (RFC 7643, sections 6 and 7), by the path that lists them. */
export function describeKinds(url: string): readonly (readonly [path: string, listed: Values[]])[] {
  const kinds = [userKind, groupKind]
  return [
    ['/Schemas', kinds.map((kind) => describeSchema(url, kind))],
    ['/ResourceTypes', kinds.map((kind) => describeType(url, kind))],
  ]
}
