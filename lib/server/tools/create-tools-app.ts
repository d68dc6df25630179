import 'server-only'
import {
  createMcpHandler,
  ProtocolError,
  ProtocolErrorCode,
  Server,
} from '@modelcontextprotocol/server'
import { type Context, Hono } from 'hono'
import { answerError, requestIdOf } from '../api/answer-error'
import { describeApi } from '../api/description/describe-api'
import type { Api, ApiEnvironment } from '../api/environment'
import { isNamedOrigin, preflightHeaders } from '../api/guards/cors'
import { createRateLimit } from '../api/guards/limit-rate'
import { nameRequest } from '../api/guards/name-request'
import { createBodyMemory } from '../api/guards/read-body'
import { readJson } from '../api/guards/read-json'
import { isSameOrigin } from '../api/guards/same-origin'
import { operations } from '../api/operations'
import { methodResponse, refuse, unwrap } from '../api/problems'
import { defaultScopes, metadataAddress } from '../connected-apps/oauth/oauth-metadata'
import type { Principal } from '../identity/identity-types'
import { isKeyText, isTokenText, presentedKey } from '../identity/keys/key-text'
import { grants } from '../identity/keys/scopes'
import { toolsPath } from '../identity/tokens/tools-address'
import type { Ports } from '../ports-types'
import { type Caller, callOperation } from './call-operation'
import { describeTools, type Tool } from './describe-tools'
import { getPrompt, listPrompts } from './prompts'
import { listResources, readResource, resourceTemplates } from './resources'

const instructions =
  'Vitae keeps CVs, cover letters and applications. Words for a CV are suggested, never written: the person accepts each in Vitae. Design and order may be changed, with the version that the change is based on. Nothing can be erased.'

type Described = { tools: readonly Tool[]; schemas: object }

/** Returns true for a tool that the principal's scopes admit; a sign-in has all of them. */
const admits = (principal: Principal, { call: { scope } }: Tool) =>
  scope === null || principal.via === 'session' || grants(principal.scopes, scope)

/** Parses a message; undefined for a text that is not JSON. */
function parseMessage(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Answer to a body that is not JSON (JSON-RPC 2.0, 5.1): its id is not known. */
const unparsed = {
  jsonrpc: '2.0',
  id: null,
  error: { code: ProtocolErrorCode.ParseError, message: 'Parse error: the body is not JSON' },
}

/** Creates the server of one message: what it offers depends on who asks. */
function createServer(caller: Caller, { tools, schemas }: Described): Server {
  const capabilities = { tools: {}, resources: {}, prompts: {} }
  const server = new Server(
    { name: 'vitae', title: 'Vitae', version: '1' },
    { capabilities, instructions },
  )
  const own = tools.filter((tool) => admits(caller.principal, tool))
  server.setRequestHandler('tools/list', () => ({
    tools: own.map(({ call: _, ...tool }) => tool),
  }))
  server.setRequestHandler('tools/call', async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name)
    if (!tool) {
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, `There is no tool "${params.name}"`)
    }
    return callOperation(caller, tool, params.arguments)
  })
  server.setRequestHandler('resources/list', ({ params }) => listResources(caller, params?.cursor))
  server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates }))
  server.setRequestHandler('resources/read', ({ params }) =>
    readResource(caller, params.uri, schemas),
  )
  server.setRequestHandler('prompts/list', listPrompts)
  server.setRequestHandler('prompts/get', ({ params }) => getPrompt(params.name, params.arguments))
  return server
}

/**
 * The tools of agents (MCP, streamable HTTP) as a Hono app: each message is authenticated by itself, nothing is kept
 * between two, and what a tool does is a request to the API within this process (ADR agents-and-webhooks).
 */
export function createToolsApp(ports: Ports, api: Api): Hono<ApiEnvironment> {
  const { configuration } = ports
  const publicOrigin = new URL(configuration.url).origin
  const judgeRate = createRateLimit(ports)
  const memory = createBodyMemory()
  let described: Described | null = null
  const describe = () => {
    if (described) return described
    const description = describeApi(api, operations)
    const { Resume, Letter, Application } = description.components.schemas
    described = { tools: describeTools(description), schemas: { Resume, Letter, Application } }
    return described
  }

  /** Only a key or a token counts, never a cookie: a page of another site could send that. */
  async function authenticate({ req }: Context<ApiEnvironment>): Promise<Principal> {
    const { headers } = req.raw
    const key = presentedKey(headers)
    const principal = key === null ? null : await ports.identity.principalOf(req.raw)
    const judged = await judgeRate(principal, headers, key !== null && !principal)
    if (judged.refusal) unwrap(judged.refusal)
    if (principal) return principal
    const isCredential = key !== null && (isKeyText(key) || isTokenText(key))
    return refuse(isCredential ? 'key-not-valid' : 'not-signed-in')
  }

  /** Pages may call only from here, or from origins that the operator named: an address of ours may be rebound. */
  function checkOrigin({ req }: Context<ApiEnvironment>) {
    const origin = req.header('origin')
    if (origin === undefined || configuration.corsOrigins === '*') return
    if (isNamedOrigin(configuration.corsOrigins, origin)) return
    const [site, host] = [req.header('sec-fetch-site'), req.header('host')]
    if (!isSameOrigin({ origin, site, host }, publicOrigin)) refuse('forbidden')
  }

  const app = new Hono<ApiEnvironment>()
  app.use(nameRequest(ports))
  app.post(toolsPath, async (context) => {
    checkOrigin(context)
    const principal = await authenticate(context)
    const { release } = await readJson(context.req, memory)
    try {
      const parsedBody = parseMessage(await context.req.text())
      if (parsedBody === undefined) return context.json(unparsed, 400)
      const caller = { api, principal, url: configuration.url }
      const handler = createMcpHandler(() => createServer(caller, describe()), {
        // A stream of events would have to outlive its process.
        maxSubscriptions: 0,
      })
      return await handler.fetch(context.req.raw, { parsedBody })
    } finally {
      release()
    }
  })
  const allow = 'OPTIONS, POST'
  app.options(toolsPath, (context) => {
    const more = preflightHeaders(configuration, context.req.header('origin'), allow)
    return new Response(null, { status: 204, headers: [['allow', allow], ...more] })
  })
  app.all(toolsPath, (context) => methodResponse(allow, requestIdOf(context)))
  app.notFound(() => refuse('not-found'))
  const answer = answerError(ports)
  const place = `resource_metadata="${metadataAddress(ports)}", scope="${defaultScopes.join(' ')}"`
  app.onError((error, context) => {
    const response = answer(error, context)
    const before = response.headers.get('www-authenticate')
    // A client finds out there how to get a token (RFC 9728).
    const challenge = before?.includes(' ') ? `${before}, ${place}` : `Bearer ${place}`
    if (response.status === 401) response.headers.set('www-authenticate', challenge)
    return response
  })
  return app
}
