import 'server-only'
import type { Context, HonoRequest, MiddlewareHandler } from 'hono'
import { releaseWork } from '../../boot/held-work'
import type { KeyPrincipal, Principal } from '../../identity/identity-types'
import { isKeyText, isTokenText, presentedKey } from '../../identity/keys/key-text'
import { grants } from '../../identity/keys/scopes'
import { StoreUnavailableError } from '../../items/item-types'
import type { Ports } from '../../ports-types'
import { SecretError } from '../../secrets/secret-types'
import { type KeyAccess, operationOf } from '../access'
import type { ApiEnvironment } from '../environment'
import { refuse, unwrap } from '../problems'
import { assignedPrincipal } from './assigned-principal'
import { type CapacityLimits, createWorkBound, kindOfRequest, type RequestKind } from './capacity'
import { chooseSpace } from './choose-space'
import { isNamedOrigin } from './cors'
import { createRateLimit } from './limit-rate'
import { createPersonBound } from './person-bound'
import { createBodyMemory } from './read-body'
import { readJson } from './read-json'
import { bringsUpload, createUploadBound } from './read-upload'
import { createRequestPacer } from './request-pacer'
import { requireOwnProof } from './require-own-proof'
import { isOneClick, isPublic } from './require-principal'
import { requireSameOrigin } from './same-origin'

const healthPath = '/api/v1/health'

/** Refuses an anonymous request or an invalid key, with a code that helps to find a mistyped key. */
function refuseNobody(key: string | null): never {
  if (key === null) refuse('not-signed-in')
  // A provider's token is a sign-in: it has expired, or was never valid here.
  if (isTokenText(key)) refuse('not-signed-in', { isTokenInvalid: true })
  return refuse(isKeyText(key) ? 'key-not-valid' : 'key-mistyped')
}

/** Bytes of a body from which on requests are paced: validating that much keeps the event loop busy. */
const minBytesOfTurns = 50_000

/**
 * Guards every request in this order: is there capacity, is it from a page of this site or has it a key, who is the
 * principal, is the rate limit exceeded, may the key do this, whose data is it about and may they do this there, has the user few other requests under way, and is its
 * body JSON of an acceptable size, or one of a few forms with a file. Capacity for the work is taken when the body
 * has arrived. One middleware and not five, since every save pays for each.
 *
 * @param findAccess returns the scope that each operation requires of a key; called once, when all routes are added
 */
export function guardRequest(
  ports: Pick<Ports, 'configuration' | 'identity' | 'items' | 'secrets' | 'metrics' | 'now'>,
  limits: CapacityLimits,
  findAccess: () => ReadonlyMap<string, KeyAccess>,
): MiddlewareHandler<ApiEnvironment> {
  let access: ReadonlyMap<string, KeyAccess> | null = null
  /** Checks a key's scopes; an operation without a declared scope is forbidden. */
  const checkScope = (context: Context<ApiEnvironment>, { scopes }: KeyPrincipal) => {
    access ??= findAccess()
    const name = operationOf(context)
    // No route matches, or it does not allow the method: the router answers that.
    if (name === null) return
    const needed = access.get(name) ?? 'never'
    if (needed === 'never') refuse('forbidden')
    if (!grants(scopes, needed)) refuse('scope-missing', { scopes: [needed] })
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
    const { req } = context
    const principal = context.get('principal')
    if (isPublic(req.method, req.path)) return
    if (!principal) refuseNobody(key)
    else if (principal.via === 'key') checkScope(context, principal)
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
    const kind = kindOfRequest(req.method, req.path)
    const isChange = kind === 'change' && !isOneClick(req.method, req.path)
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
      const isRead = !isChange && !isHealth
      if (isRead && isBounded(principal)) {
        leaving.push(people.enterRead(principal, req.raw.headers.get('x-vitae-ip')))
      }
      if (!isHealth) await countRequest(context, key !== null && !principal)
      checkAccess(context, key)
      if (principal) {
        const space = await chooseSpace(ports, context, principal)
        requireOwnProof(principal, space, operationOf(context))
        context.set('space', space)
      }
      if (isChange && principal) await admitChange(req, principal, leaving)
      await next()
    } finally {
      leaveAll()
    }
  }
}
