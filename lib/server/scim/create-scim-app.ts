import 'server-only'
import { type Context, Hono } from 'hono'
import SCIMMY from 'scimmy'
import type { ApiEnvironment } from '../api/environment'
import { nameRequest } from '../api/guards/name-request'
import { createBodyMemory, readBody } from '../api/guards/read-body'
import { FailureError } from '../api/problems'
import { addressKey, widenLimit } from '../identity/http/address-key'
import { limits } from '../identity/identity-limits'
import { hashKey, isKeyText } from '../identity/keys/key-text'
import { countTry, type Limit } from '../identity/rows/row-limits'
import { keyedHash } from '../identity/rows/secrets-of-rows'
import { StoreUnavailableError } from '../items/item-types'
import { logError } from '../metrics/log-error'
import type { Ports } from '../ports-types'
import { findProvisioningToken } from '../repositories/workspaces/provisioning-rows'
import type { Directory } from '../services/provisioning/apply-membership'
import { readValidToken } from '../services/provisioning/change-token'
import { scimPath } from '../services/sign-in/read-sign-in'
import { readPatch, readResource } from './lenient-request'
import { declareResources } from './scim-resources'
import { searchResources } from './search-resources'

type Request = Context<ApiEnvironment>
type ResourceClass = typeof SCIMMY.Resources.User | typeof SCIMMY.Resources.Group

/** Bytes of a body: a group with all its members. */
const maxBodyBytes = 262_144
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const { Error: ScimError } = SCIMMY.Types
const errorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error'

let declaredFor = ''

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const type = { 'content-type': 'application/scim+json; charset=utf-8' }
  return new Response(JSON.stringify(body), { status, headers: { ...type, ...headers } })
}

/** Returns a resource with its schema, which the library leaves out where single attributes were asked for. */
const withSchema = (resource: object, schema: string) => ({ ...resource, schemas: [schema] })

/** Answers a list, each resource with its schema. */
function answerList(list: unknown, schema: string): Response {
  const { Resources, ...rest } = list as { Resources: object[] }
  return answer(200, { ...rest, Resources: Resources.map((one) => withSchema(one, schema)) })
}

function refuse(status: number, detail: string, scimType = ''): never {
  throw new ScimError(status, scimType, detail)
}

/** Returns an error as SCIM writes it (RFC 7644, section 3.12). */
function answerError(error: unknown, requestId: string): Response {
  if (error instanceof ScimError) {
    const { status, scimType, message } = error
    if (status >= 500 && error.cause) logError(requestId, error.cause)
    const headers: Record<string, string> = status === 401 ? { 'www-authenticate': 'Bearer' } : {}
    const more = scimType ? { scimType } : {}
    const body = { schemas: [errorSchema], status: String(status), ...more, detail: message }
    return answer(status, body, headers)
  }
  if (error instanceof FailureError && error.failure.code === 'too-large') {
    return answerError(new ScimError(413, '', 'The body is too large'), requestId)
  }
  const isBusy = error instanceof StoreUnavailableError
  if (!isBusy && !(error instanceof FailureError)) logError(requestId, error)
  const status = isBusy ? 503 : error instanceof FailureError ? 400 : 500
  return answerError(new ScimError(status, '', 'Try again later'), requestId)
}

/** Parameters of a request as the library reads them. */
type Query = Partial<Record<'filter' | 'attributes' | 'excludedAttributes', string>> & {
  sortBy?: string
  sortOrder?: string
  startIndex?: number
  count?: number
}

function readQuery({ req }: Request): Query {
  const query: Query = {}
  for (const name of [
    'filter',
    'attributes',
    'excludedAttributes',
    'sortBy',
    'sortOrder',
  ] as const) {
    const value = req.query(name)
    if (value) query[name] = value
  }
  for (const name of ['startIndex', 'count'] as const) {
    const value = req.query(name)
    if (value && /^-?\d{1,6}$/.test(value)) query[name] = Number(value)
  }
  return query
}

/**
 * SCIM 2.0 (RFC 7643 and 7644, ADR 98): the directory of an organisation tells who is in its workspace. Requests carry
 * the token of the workspace; nothing outside of that workspace can be reached.
 */
export function createScimApp(ports: Ports): Hono<ApiEnvironment> {
  const memory = createBodyMemory()
  if (declaredFor === '') declareResources(`${ports.configuration.url}${scimPath}`)
  declaredFor = ports.configuration.url

  async function count(limit: Limit, who: string): Promise<void> {
    const secret = (await ports.secrets.read('session')) ?? ''
    const counted = await countTry(ports, limit, keyedHash(secret, limit.name, who))
    if (!counted.ok) refuse(429, `Too many requests. Try again in ${counted.retryAfter} seconds`)
  }

  /** Opens the workspace of the token of a request; every other request is refused. */
  async function openDirectory({ req }: Request): Promise<Directory> {
    const token = /^bearer +(\S+)$/i.exec(req.header('authorization')?.trim() ?? '')?.[1] ?? ''
    const found = isKeyText(token) ? await findProvisioningToken(ports, hashKey(token)) : null
    // No workspace any more, or no owner or admin of it: the token ends with its maker's rights.
    const isValid =
      found && (await readValidToken(ports, found.workspace))?.hash === found.token.hash
    if (!isValid) {
      const address = addressKey(req.header('x-vitae-ip') ?? null)
      await count(widenLimit(limits.keyByAddress, address), address)
      return refuse(
        401,
        'The token is missing, unknown, expired, or made by somebody who is no owner or admin any more',
      )
    }
    const { workspace, token: row } = found
    await count(limits.provisioningByWorkspace, workspace)
    const audited = { actor: row.madeBy, keyId: row.id }
    return { ports, workspace, actor: { id: workspace, role: 'admin', audited } }
  }

  async function readJson({ req }: Request): Promise<unknown> {
    if (!/^application\/(?:scim\+)?json\s*(?:;|$)/i.test(req.header('content-type') ?? '')) {
      refuse(415, 'The body has to be application/scim+json')
    }
    const { bytes, release } = await readBody(req.raw, maxBodyBytes, memory)
    const text = new TextDecoder().decode(bytes)
    release()
    try {
      return JSON.parse(text)
    } catch {
      return refuse(400, 'The body is no JSON', 'invalidSyntax')
    }
  }

  const app = new Hono<ApiEnvironment>().basePath(scimPath)
  app.use(nameRequest(ports))

  function addResource(path: string, Resource: ResourceClass): void {
    const schema = Resource.schema.definition.id
    /** Returns the id in a path; the library writes it into a filter. */
    const idOf = ({ req }: Request) => {
      const id = req.param('id') ?? ''
      return uuid.test(id) ? id : refuse(404, 'There is no such resource')
    }

    app.get(path, async (context) => {
      const directory = await openDirectory(context)
      return answerList(await new Resource(readQuery(context) as never).read(directory), schema)
    })
    app.post(path, async (context) => {
      const directory = await openDirectory(context)
      const body = readResource(await readJson(context), schema) as object
      const made = await new Resource(readQuery(context) as never).write(body as never, directory)
      const location = made.meta?.location
      return answer(201, made, location ? { location } : {})
    })
    app.get(`${path}/:id`, async (context) => {
      const directory = await openDirectory(context)
      const found = await new Resource(idOf(context), readQuery(context)).read(directory)
      return answer(200, withSchema(found, schema))
    })
    app.put(`${path}/:id`, async (context) => {
      const directory = await openDirectory(context)
      const id = idOf(context)
      const body = readResource(await readJson(context), schema) as object
      return answer(200, await new Resource(id, readQuery(context)).write(body as never, directory))
    })
    app.patch(`${path}/:id`, async (context) => {
      const directory = await openDirectory(context)
      const resource = new Resource(idOf(context), readQuery(context))
      const message = readPatch(await readJson(context))
      const patched = message && (await resource.patch(message as never, directory))
      // Nothing has changed: the resource as it is.
      return answer(200, patched || (await resource.read(directory)))
    })
    app.delete(`${path}/:id`, async (context) => {
      const directory = await openDirectory(context)
      await new Resource(idOf(context)).dispose(directory)
      return new Response(null, { status: 204 })
    })
  }

  const { User, Group } = SCIMMY.Resources
  addResource('/Users', User)
  addResource('/Groups', Group)
  for (const [path, kinds] of [
    ['', [User, Group]],
    ['/Users', [User]],
    ['/Groups', [Group]],
  ] as const) {
    app.post(`${path}/.search`, async (context) => {
      const directory = await openDirectory(context)
      return answer(200, await searchResources(kinds, await readJson(context), directory))
    })
  }

  app.get('/ServiceProviderConfig', async (context) => {
    await openDirectory(context)
    return answer(200, await new SCIMMY.Resources.ServiceProviderConfig().read())
  })
  for (const [path, Resource] of [
    ['/Schemas', SCIMMY.Resources.Schema],
    ['/ResourceTypes', SCIMMY.Resources.ResourceType],
  ] as const) {
    app.get(path, async (context) => {
      await openDirectory(context)
      return answer(200, await new Resource().read())
    })
    app.get(`${path}/:id`, async (context) => {
      await openDirectory(context)
      return answer(200, await new Resource(context.req.param('id') ?? '').read())
    })
  }

  app.notFound((context) =>
    answerError(new ScimError(404, '', 'There is no such endpoint'), context.get('requestId')),
  )
  app.onError((error, context) => answerError(error, context.get('requestId') ?? ''))
  return app
}
