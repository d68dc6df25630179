import { createHash, createHmac, randomUUID } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import * as z from 'zod'
import { closeServer, listenOnLoopback, readAll } from '@/tests/support/loopback-server'

const poolId = 'eu-central-1_Double'
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/**
 * Whether a request is signed for that service as AWS asks for
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html).
 */
function isSigned(headers: IncomingHttpHeaders, body: string, service: string, secret: string) {
  const { authorization = '' } = headers
  const read =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/(\S+), SignedHeaders=(\S+), Signature=(\S+)$/.exec(
      authorization,
    )
  const [scope = '', names = '', signature = ''] = read?.slice(1) ?? []
  const [day = '', region = '', named = '', end = ''] = scope.split('/')
  if (named !== service || !names.split(';').includes('x-amz-target')) return false
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const request = ['POST', '/', '', lines.join(''), names, hash(body)].join('\n')
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hash(request)].join('\n')
  const key = [day, region, named, end].reduce<string | Buffer>(hmac, `AWS4${secret}`)
  return hmac(key, text).toString('hex') === signature
}

const bodySchema = z.strictObject({
  UserPoolId: z.literal(poolId),
  Username: z.string(),
  UserAttributes: z.array(z.strictObject({ Name: z.string(), Value: z.string() })).optional(),
  MessageAction: z.literal('SUPPRESS').optional(),
  Password: z.string().optional(),
  Permanent: z.literal(true).optional(),
})

type Body = z.output<typeof bodySchema>
type Answer = { status: number; json: object }

export type DoubleUser = {
  sub: string
  status: 'UNCONFIRMED' | 'FORCE_CHANGE_PASSWORD' | 'CONFIRMED'
  attributes: Record<string, string>
  password: string
}

const refuse = (name: string, status = 400): Answer => ({ status, json: { __type: name } })
const listed = ({ sub, attributes }: DoubleUser) =>
  Object.entries({ sub, ...attributes }).map(([Name, Value]) => ({ Name, Value }))

/** As the pool's own policy in amplify/auth asks for, and a little more. */
const isStrong = (password: string) =>
  [/[a-z]/, /[A-Z]/, /\d/, /[^\w]/].every((part) => part.test(password)) && password.length >= 12

/**
 * The operations of a user pool that need credentials, on loopback: as their reference describes them, not
 * measured. Checks the signature and every field.
 */
export async function openPoolOperations() {
  const users = new Map<string, DoubleUser>()
  const state = { faults: [] as (Answer | undefined)[], asked: [] as string[] }

  const find = (name: string) =>
    users.get(name) ?? [...users.values()].find(({ sub }) => sub === name) ?? null
  const change = (user: DoubleUser, attributes: Body['UserAttributes'] = []) => {
    for (const { Name, Value } of attributes) user.attributes[Name] = Value
  }

  function create({ Username, UserAttributes, MessageAction }: Body): Answer {
    // Without it the pool would send a password of its own.
    if (MessageAction !== 'SUPPRESS') return refuse('InvalidParameterException')
    if (users.has(Username)) return refuse('UsernameExistsException')
    const user: DoubleUser = {
      sub: randomUUID(),
      status: 'FORCE_CHANGE_PASSWORD',
      attributes: {},
      password: '',
    }
    change(user, UserAttributes)
    if (user.attributes.email !== Username) return refuse('InvalidParameterException')
    users.set(Username, user)
    const { sub, status } = user
    return {
      status: 200,
      json: {
        User: { Username: sub, Attributes: listed(user), UserStatus: status, Enabled: true },
      },
    }
  }

  function answer(operation: string, body: Body): Answer {
    if (operation === 'AdminCreateUser') return create(body)
    const user = find(body.Username)
    if (!user) return refuse('UserNotFoundException')
    if (operation === 'AdminGetUser') {
      const { sub, status } = user
      return {
        status: 200,
        json: { Username: sub, UserAttributes: listed(user), UserStatus: status, Enabled: true },
      }
    }
    if (operation === 'AdminUpdateUserAttributes') change(user, body.UserAttributes)
    else if (operation === 'AdminSetUserPassword') {
      if (!isStrong(body.Password ?? '')) return refuse('InvalidPasswordException')
      user.password = body.Password ?? ''
      if (body.Permanent) user.status = 'CONFIRMED'
    } else return refuse('UnknownOperationException')
    return { status: 200, json: {} }
  }

  const server = createServer(async (request, response) => {
    const text = (await readAll(request)).toString()
    const [service, operation = ''] = String(request.headers['x-amz-target']).split('.')
    const isRight =
      service === 'AWSCognitoIdentityProviderService' &&
      request.headers['content-type'] === 'application/x-amz-json-1.1' &&
      isSigned(request.headers, text, 'cognito-idp', 'test')
    state.asked.push(operation)
    const body = bodySchema.safeParse(JSON.parse(text))
    const fault = state.faults.shift()
    const refused = body.success ? null : refuse('SerializationException')
    const signed = isRight ? null : refuse('InvalidSignatureException', 403)
    const reply = fault ?? signed ?? refused ?? answer(operation, body.data as Body)
    response.writeHead(reply.status, { 'content-type': 'application/x-amz-json-1.1' })
    response.end(JSON.stringify(reply.json))
  })
  const origin = `http://127.0.0.1:${await listenOnLoopback(server)}`
  return {
    origin,
    poolId,
    issuer: `${origin}/${poolId}`,
    users,
    state,
    refuse,
    close: () => closeServer(server),
  }
}
