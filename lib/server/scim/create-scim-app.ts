import 'server-only'
import { type Context, Hono } from 'hono'
import { isRecord } from '@/lib/resume/is-record'
import { measureJson } from '@/lib/resume/measure-json'
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
import { scimPath } from '../workspaces/sign-in/read-sign-in'
import { applyPatch, readPatch } from './apply-patch'
import { describeKinds, describeProvider } from './describe-scim'
import { listResources, selectAttributes } from './list-resources'
import type { Directory } from './provisioning/apply-membership'
import { readValidToken } from './provisioning/change-token'
import { findProvisioningToken } from './provisioning/provisioning-rows'
import { readQuery, readSearch } from './read-query'
import { readValues } from './read-values'
import { createResources, type Resource } from './resources'
import { ScimError, type ScimErrorType } from './scim-error'

type Request = Context<ApiEnvironment>
/** Bytes of a body: a group with all its members. */
const maxBodyBytes = 262_144
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const errorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error'

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const type = { 'content-type': 'application/scim+json; charset=utf-8' }
  return new Response(JSON.stringify(body), { status, headers: { ...type, ...headers } })
}

function refuse(status: number, detail: string, scimType: ScimErrorType = ''): never {
  throw new ScimError(status, scimType, detail)
}

/** Returns an error as SCIM writes it (RFC 7644, section 3.12). */
function answerError(error: unknown, requestId: string): Response {
  if (error instanceof ScimError) {
    const { status, scimType, message } = error
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

/**
 * SCIM 2.0 (RFC 7643 and 7644, ADR workspace-sign-in): the directory of an organisation tells who is in its workspace.
 * Requests carry the token of the workspace; nothing outside of that workspace can be reached.
 */
export function createScimApp(ports: Ports): Hono<ApiEnvironment> {
  const memory = createBodyMemory()
  const url = `${ports.configuration.url}${scimPath}`
  const { users, groups } = createResources(url)

  async function count(limit: Limit, who: string): Promise<void> {
    const secret = (await ports.secrets.read('session')) ?? ''
    const counted = await countTry(ports, limit, keyedHash(secret, limit.name, who))
    if (!counted.ok) refuse(429, `Too many requests. Try again in ${counted.retryAfter} seconds`)
  }

  /** Opens the workspace of the token of a request; every other request is refused. */
  async function openDirectory({ req }: Request): Promise<Directory> {
    const token = /^bearer +(\S+)$/i.exec(req.header('authorization')?.trim() ?? '')?.[1] ?? ''
    const found = isKeyText(token) ? await findProvisioningToken(ports, hashKey(token)) : null
    // No workspace any more, or no owner of it: the token ends with its maker's rights.
    const isValid =
      found && (await readValidToken(ports, found.workspace))?.hash === found.token.hash
    if (!isValid) {
      const address = addressKey(req.header('x-vitae-ip') ?? null)
      await count(widenLimit(limits.keyByAddress, address), address)
      return refuse(
        401,
        'The token is missing, unknown, expired, or made by somebody who is no owner any more',
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
    if (measureJson(text))
      refuse(400, 'The body is nested too deeply, or too long', 'invalidSyntax')
    try {
      return JSON.parse(text)
    } catch {
      return refuse(400, 'The body is no JSON', 'invalidSyntax')
    }
  }

  const app = new Hono<ApiEnvironment>().basePath(scimPath)
  app.use(nameRequest(ports))
  // The operator has to allow it, and an owner switches it on for a workspace by making its token.
  app.use(async (_, next) => {
    if (!ports.configuration.allowsScim) refuse(404, 'Provisioning is switched off')
    await next()
  })

  /** Reads the values of a resource in the body of a request. */
  async function readResource(context: Request, { kind }: Resource) {
    const body = await readJson(context)
    return isRecord(body)
      ? readValues(kind.attributes, body)
      : refuse(400, 'The body is no object', 'invalidSyntax')
  }

  const queryOf = ({ req }: Request) => readQuery((name) => req.query(name))

  function addResource(resource: Resource): void {
    const { kind } = resource
    const path = kind.endpoint
    const idOf = ({ req }: Request) => {
      const id = req.param('id') ?? ''
      return uuid.test(id) ? id : refuse(404, 'There is no such resource')
    }

    app.get(path, async (context) => {
      const directory = await openDirectory(context)
      const query = queryOf(context)
      return answer(200, listResources(await resource.list(directory), query))
    })
    app.post(path, async (context) => {
      const directory = await openDirectory(context)
      const { selection } = queryOf(context)
      const made = await resource.create(directory, await readResource(context, resource))
      const location = `${url}${path}/${made.id}`
      return answer(201, selectAttributes(made, selection), { location })
    })
    app.get(`${path}/:id`, async (context) => {
      const directory = await openDirectory(context)
      const { selection } = queryOf(context)
      const found = await resource.read(directory, idOf(context))
      return answer(200, selectAttributes(found, selection))
    })
    app.put(`${path}/:id`, async (context) => {
      const directory = await openDirectory(context)
      const [id, { selection }] = [idOf(context), queryOf(context)]
      const changed = await resource.change(directory, id, await readResource(context, resource))
      return answer(200, selectAttributes(changed, selection))
    })
    app.patch(`${path}/:id`, async (context) => {
      const directory = await openDirectory(context)
      const [id, { selection }] = [idOf(context), queryOf(context)]
      const operations = readPatch(await readJson(context))
      const found = await resource.read(directory, id)
      const patched = applyPatch(kind, found, operations)
      const answered = patched ? await resource.change(directory, id, patched) : found
      return answer(200, selectAttributes(answered, selection))
    })
    app.delete(`${path}/:id`, async (context) => {
      const directory = await openDirectory(context)
      await resource.remove(directory, idOf(context))
      return new Response(null, { status: 204 })
    })
  }

  for (const resource of [users, groups]) addResource(resource)
  for (const [path, resources] of [
    ['', [users, groups]],
    ['/Users', [users]],
    ['/Groups', [groups]],
  ] as const) {
    app.post(`${path}/.search`, async (context) => {
      const directory = await openDirectory(context)
      const query = readSearch(await readJson(context))
      const lists = await Promise.all(resources.map((one) => one.list(directory)))
      return answer(200, listResources(lists.flat(), query))
    })
  }

  app.get('/ServiceProviderConfig', async (context) => {
    await openDirectory(context)
    return answer(200, describeProvider(url))
  })
  for (const [path, listed] of describeKinds(url)) {
    app.get(path, async (context) => {
      await openDirectory(context)
      return answer(
        200,
        listResources(
          listed,
          readQuery(() => undefined),
        ),
      )
    })
    app.get(`${path}/:id`, async (context) => {
      await openDirectory(context)
      const found = listed.find(({ id }) => id === context.req.param('id'))
      return found ? answer(200, found) : refuse(404, 'There is no such resource')
    })
  }

  app.notFound((context) =>
    answerError(new ScimError(404, '', 'There is no such endpoint'), context.get('requestId')),
  )
  app.onError((error, context) => answerError(error, context.get('requestId') ?? ''))
  return app
}
