import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import {
  buildSchema,
  type FieldNode,
  getNamedType,
  getOperationRootType,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { WebSocketServer } from 'ws'
import { closeServer, listenOnLoopback, readAll } from '@/tests/support/loopback-server'
import { setTestCredentials, testRegion } from './dynamo'

type Arguments = { owner: string; at?: number }
type Context = { args: Arguments; identity?: unknown; result?: unknown }
type Resolver = {
  request: (ctx: Context) => { payload: unknown }
  response: (ctx: Context) => unknown
}
type Subscription = {
  owner: string
  select: (value: object) => object
  send: (data: object) => void
}

const sourceOf = (name: string) => readFileSync(`amplify/live/${name}`, 'utf8')
// Its directives are AppSync's own.
const schema = buildSchema(sourceOf('schema.graphql'), { assumeValidSDL: true })

/** Loads the code of a resolver as it is deployed. */
function loadResolver(name: string): Resolver {
  const code = sourceOf(`${name}.js`)
    .replace(/^import .*$/m, '')
    .replaceAll('export ', '')
  const util = {
    unauthorized() {
      throw new Error('Unauthorized')
    },
  }
  return new Function('util', `${code}\nreturn { request, response }`)(util)
}

/** Reads a request of one field, which its mode of authorisation has to allow, as its type does. */
function readQuery(query: string, mode: 'aws_iam' | 'aws_lambda') {
  const document = parse(query)
  const [wrong] = validate(schema, document)
  if (wrong) throw wrong
  const operation = document.definitions[0] as OperationDefinitionNode
  const [asked] = operation.selectionSet.selections as FieldNode[]
  const name = asked?.name.value ?? ''
  const field = getOperationRootType(schema, operation).getFields()[name]
  for (const node of [field?.astNode, field && getNamedType(field.type).astNode]) {
    const isAllowed = node?.directives?.some((directive) => directive.name.value === mode)
    if (!isAllowed) throw new Error('Unauthorized')
  }
  const fields = (asked?.selectionSet?.selections ?? []) as FieldNode[]
  const selected = fields.map((one) => one.name.value)
  const select = (value: object) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => selected.includes(key)))
  return { name, select }
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Verifies Signature Version 4: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function isSigned({ headers, url }: IncomingMessage, body: string): boolean {
  const [, day = '', region = '', names = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=\w+\/(\d{8})\/([\w-]+)\/appsync\/aws4_request, SignedHeaders=([\w;-]+), Signature=(\w{64})$/.exec(
      headers.authorization ?? '',
    ) ?? []
  const lines = names.split(';').map((name) => `${name}:${headers[name]}\n`)
  const canonical = ['POST', url, '', lines.join(''), names, sha256(body)].join('\n')
  const scope = `${day}/${region}/appsync/aws4_request`
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n')
  const secret = `AWS4${process.env.AWS_SECRET_ACCESS_KEY}`
  const key = [day, region, 'appsync', 'aws4_request'].reduce<string | Buffer>(hmac, secret)
  return hmac(key, text).toString('hex') === signature
}

/**
 * AppSync on loopback with schema, resolvers and authoriser as they are deployed: requests over HTTP, and
 * subscriptions by its protocol over WebSocket.
 *
 * @param parts.linksSecretArn where the authoriser finds its secret
 * @param parts.connectionTimeoutMs silence that pages bear; this one never says that it is there
 */
export async function startAppSync(parts: {
  linksSecretArn: string
  connectionTimeoutMs?: number
}) {
  const { linksSecretArn, connectionTimeoutMs = 300_000 } = parts
  setTestCredentials()
  process.env.AWS_REGION ??= testRegion
  process.env.LINKS_ARN = linksSecretArn
  const { handler: authorise } = await import('@/amplify/functions/live/handler')
  const resolvers: Record<string, Resolver> = {
    publish: loadResolver('publish'),
    news: loadResolver('news'),
  }
  const subscriptions = new Set<Subscription>()
  const posted: string[] = []
  let failure: 'status' | 'hang' | null = null

  const resolve = (name: string, context: Context) => {
    const resolver = resolvers[name]
    const { payload } = resolver?.request(context) ?? {}
    return resolver?.response({ ...context, result: payload })
  }
  const mutate = (body: string) => {
    const { query, variables } = JSON.parse(body)
    const { name, select } = readQuery(query, 'aws_iam')
    // Subscribers get what the mutation selects, and hear of nothing else.
    const result = select(Object(resolve(name, { args: variables })))
    for (const one of subscriptions) {
      if ('owner' in result && result.owner === one.owner) one.send({ news: one.select(result) })
    }
    return { data: { [name]: result } }
  }

  const server = createServer(async (request, response) => {
    const body = (await readAll(request)).toString()
    posted.push(body)
    if (failure === 'hang') return
    const answer = (status: number, value: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (failure === 'status') return answer(503, {})
    if (!isSigned(request, body)) return answer(401, { errors: [{ errorType: 'Unauthorized' }] })
    try {
      answer(200, mutate(body))
    } catch (error) {
      answer(200, { data: null, errors: [{ message: String(error) }] })
    }
  })
  const sockets = new WebSocketServer({
    server,
    path: '/graphql/realtime',
    handleProtocols: () => 'graphql-ws',
  })
  sockets.on('connection', (socket, { headers }) => {
    const host = headers.host
    const send = (type: string, more: object = {}) => socket.send(JSON.stringify({ type, ...more }))
    const errors = [{ errorType: 'UnauthorizedException' }]
    const admit = async (given: { host?: string; Authorization?: string }) => {
      if (given.host !== host) return null
      const { isAuthorized, resolverContext } = await authorise({
        authorizationToken: given.Authorization ?? '',
      })
      return isAuthorized ? { resolverContext } : null
    }
    const start = async (
      id: string,
      payload: { data: string; extensions: { authorization: object } },
    ) => {
      const identity = await admit(payload.extensions.authorization)
      const { query, variables } = JSON.parse(payload.data)
      try {
        if (!identity) throw new Error('Unauthorized')
        const { name, select } = readQuery(query, 'aws_lambda')
        resolve(name, { args: variables, identity })
        const deliver = (data: object) => send('data', { id, payload: { data } })
        const subscription = { owner: variables.owner, select, send: deliver }
        subscriptions.add(subscription)
        socket.on('close', () => subscriptions.delete(subscription))
        send('start_ack', { id })
      } catch {
        send('error', { id, payload: { errors } })
      }
    }
    const connect = async () => {
      const [, encoded = ''] = /header-([\w-]+)/.exec(headers['sec-websocket-protocol'] ?? '') ?? []
      const header = JSON.parse(Buffer.from(encoded, 'base64url').toString() || '{}')
      if (await admit(header)) return send('connection_ack', { payload: { connectionTimeoutMs } })
      send('connection_error', { payload: { errors } })
      socket.close()
    }
    socket.on('message', (data) => {
      const { type, id, payload } = JSON.parse(data.toString())
      void (type === 'connection_init' ? connect() : start(id, payload))
    })
  })
  const port = await listenOnLoopback(server)
  return {
    endpoint: `http://127.0.0.1:${port}/graphql`,
    /** Bodies of the requests over HTTP. */
    posted,
    fail(how: typeof failure) {
      failure = how
    },
    /** Ends the connections of pages, as AppSync does after a day. */
    dropPages() {
      for (const client of sockets.clients) client.terminate()
    },
    async stop() {
      for (const client of sockets.clients) client.terminate()
      await closeServer(server)
    },
  }
}
