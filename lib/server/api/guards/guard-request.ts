import 'server-only'
import type { Context, HonoRequest, MiddlewareHandler } from 'hono'
import { releaseWork } from '../../boot/held-work'
import type { KeyPrincipal, Principal } from '../../identity/identity-types'
import { isKeyText, isTokenText, presentedKey } from '../../identity/keys/key-text'
import { grants } from '../../identity/keys/scopes'
import { StoreUnavailableError } from '../../items/item-types'
import type { Ports } from '../../ports-types'
import { SecretError } from '../../secrets/secret-types'
import { operationNameOf } from '../access'
import type { ApiEnvironment, Space } from '../environment'
import type { OperationFacts } from '../operation-facts'
import { refuse, unwrap } from '../problems'
import { assignedPrincipal } from './assigned-principal'
import { type CapacityLimits, createWorkBound, isChanging, type RequestKind } from './capacity'
import { chooseSpace } from './choose-space'
import { isNamedOrigin } from './cors'
import { createRateLimit } from './limit-rate'
import { createPersonBound } from './person-bound'
import { createBodyMemory } from './read-body'
import { readJson } from './read-json'
import { bringsUpload, createUploadBound } from './read-upload'
import { createRequestPacer } from './request-pacer'
import { requireSameOrigin } from './same-origin'

/**
 * Refuses what opens a person's own space in a session that the provider of a workspace has begun, until the person has
 * authenticated by a way of their own (ADR workspace-sign-in).
 *
 * @throws `proof-needed`
 */
function requireOwnProof(principal: Principal, space: Space, operation: OperationFacts | null) {
  const isForeign = principal.via === 'session' && principal.needsOwnProof === true
  const isOwnSpace = space.owner === principal.userId
  if (isForeign && isOwnSpace && operation?.opensSpace) refuse('proof-needed')
}

const healthPath = '/api/v1/health'

/** Refuses an anonymous request or an invalid key, with a code that helps to find a mistyped key. */
function refuseNobody(key: string | null): never {
  if (key === null) refuse('not-signed-in')
  // A provider's token is a sign-in: it has expired, or was never valid here.
  if (isTokenText(key)) refuse('not-signed-in', { isTokenInvalid: true })
  return refuse(isKeyText(key) ? 'key-not-valid' : 'key-mistyped')
}

const kindOf = (method: string, operation: OperationFacts | null): RequestKind =>
  isChanging(method) ? 'change' : (operation?.cost ?? 'read')

/** Bytes of a body from which on requests are paced: validating that much keeps the event loop busy. */
const minBytesOfTurns = 50_000

/**
 * Guards every request in this order: is there capacity, is it from a page of this site or has it a key, who is the
 * principal, is the rate limit exceeded, may the key do this, whose data is it about and may they do this there, has the user few other requests under way, and is its
 * body JSON of an acceptable size, or one of a few forms with a file. Capacity for the work is taken when the body
 * has arrived. One middleware and not five, since every save pays for each.
 *
 * @param operations by their names, such as `GET /resumes/:id`
 */
export function guardRequest(
  ports: Pick<Ports, 'configuration' | 'identity' | 'items' | 'secrets' | 'metrics' | 'now'>,
  limits: CapacityLimits,
  operations: ReadonlyMap<string, OperationFacts>,
): MiddlewareHandler<ApiEnvironment> {
  /** Checks a key's scopes. */
  const checkScope = ({ scope }: OperationFacts, { scopes }: KeyPrincipal) => {
    if (scope === 'public' || scope === 'session') refuse('forbidden')
    if (!grants(scopes, scope)) refuse('scope-missing', { scopes: [scope] })
  }
  const work = createWorkBound(ports, limits)
  const memory = createBodyMemory()
  const takeUpload = createUploadBound(memory)
  const people = createPersonBound()
  const takeTurn = createRequestPacer()
  const judgeRate = createRateLimit(ports)
  const countRequest = async (context: Context<ApiEnvironment>, isUseless: boolean) => {
    const { headers } = context.req.raw
    const judged = await judgeRate(context.get('principal'), headers, isUseless)
    context.set('rateHeaders', judged.headers)
    if (judged.refusal) unwrap(judged.refusal)
  }
  const refuseWhenFull = (kind: RequestKind) => {
    const refusal = work.judge(kind)
    if (refusal) unwrap(refusal)
  }
  const { plans, plan: defaultPlan } = ports.configuration
  /** Plans without a limit are for clients that the operator trusts. */
  const isBounded = (principal: Principal | null) =>
    !principal || plans[principal.plan ?? defaultPlan].person !== null
  const publicOrigin = new URL(ports.configuration.url).origin
  const requireOwnPage = ({ raw: { headers } }: HonoRequest) => {
    const read = (name: string) => headers.get(name) ?? undefined
    const [origin, site, host] = [read('origin'), read('sec-fetch-site'), read('host')]
    // A program without any credential: checkAccess answers it with 401.
    if (!origin && !site && !headers.get('cookie')) return
    if (isNamedOrigin(ports.configuration.corsOrigins, origin)) return
    requireSameOrigin({ origin, site, host }, publicOrigin)
  }
  /** Reads the body of a change, and admits it; `leaving` gets the functions to call when it has ended. */
  const admitChange = async (req: HonoRequest, principal: Principal, leaving: (() => void)[]) => {
    const isUpload = bringsUpload(req)
    if (isBounded(principal)) {
      leaving.push(people.enterChange(principal, isUpload ? 'uploads' : 'changes'))
    }
    if (isUpload) leaving.push(await takeUpload(req))
    else {
      const { length, release } = await readJson(req, memory)
      leaving.push(release)
      if (length >= minBytesOfTurns) leaving.push(await takeTurn())
    }
    leaving.push(unwrap(work.enter('change')))
  }
  const checkAccess = (context: Context<ApiEnvironment>, key: string | null) => {
    const [principal, operation] = [context.get('principal'), context.get('operation')]
    if (operation?.scope === 'public') return
    if (!principal) refuseNobody(key)
    // No route matches, or it does not allow the method: the router answers that.
    else if (principal.via === 'key' && operation) checkScope(operation, principal)
  }
  const enterRead = (req: HonoRequest, principal: Principal | null, leaving: (() => void)[]) => {
    if (!isBounded(principal)) return
    leaving.push(people.enterRead(principal, req.raw.headers.get('x-vitae-ip')))
  }
  const enterSpace = async (context: Context<ApiEnvironment>, principal: Principal) => {
    const space = await chooseSpace(ports, context, principal)
    requireOwnProof(principal, space, context.get('operation'))
    context.set('space', space)
  }
  /** The only authentication: no code behind it reads cookies. */
  const authenticate = (request: Request, isHealth: boolean) =>
    ports.identity.principalOf(request).catch((error: unknown) => {
      // On AWS the health check names the failed part; all other requests need the account store.
      const isNamed = error instanceof StoreUnavailableError || error instanceof SecretError
      if (isHealth && isNamed && ports.configuration.home === 'aws') return null
      throw error
    })
  return async (context, next) => {
    const { req } = context
    // A preflight request: browsers send no key with it.
    if (req.method === 'OPTIONS') return next()
    const operation = operations.get(operationNameOf(context) ?? '') ?? null
    context.set('operation', operation)
    const kind = kindOf(req.method, operation)
    // A change by the credential in its path (RFC 8058) comes from another origin, with a form that is not read.
    const isChange = kind === 'change' && operation?.scope !== 'public'
    // Monitoring has to work under the highest load.
    const isHealth = req.path === healthPath
    const leaving: (() => void)[] = []
    const leaveAll = () => {
      for (const leave of leaving.splice(0)) leave()
    }
    context.set('leaveWork', () => {
      leaveAll()
      releaseWork(req.raw.headers)
    })
    try {
      if (isChange) refuseWhenFull(kind)
      else if (!isHealth) leaving.push(unwrap(work.enter(kind)))
      const key = presentedKey(req.raw.headers)
      const assigned = assignedPrincipal(req.raw)
      // Pages of other sites cannot make a browser send a key: requests with one need no same-origin check.
      if (isChange && key === null && !assigned) requireOwnPage(req)
      const principal = assigned ?? (await authenticate(req.raw, isHealth))
      context.set('principal', principal)
      if (!isChange && !isHealth) enterRead(req, principal, leaving)
      if (!isHealth) await countRequest(context, key !== null && !principal)
      checkAccess(context, key)
      if (principal) {
        await enterSpace(context, principal)
        if (isChange) await admitChange(req, principal, leaving)
      }
      await next()
    } finally {
      leaveAll()
    }
  }
}
