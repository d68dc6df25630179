import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { CorsRule } from '@/amplify/storage/cors-rules'
import { closeServer, listenOnLoopback, passOn, readAll } from '../../support/loopback-server'
import { type AskedOf, corsHeaders, findRule } from './bucket-cors'
import { checkForm } from './s3-form'

type Parts = {
  /** Where the double of S3 answers, which knows neither browsers nor what a form allows. */
  target: string
  rules: readonly CorsRule[]
  /** The secret key that forms are signed with. */
  secret: string
  /** Told of each upload that a form has brought, after its sender was answered: the event of S3. */
  onArrived: (event: { Records: S3Record[] }) => void
}

type Headers = Record<string, string>
type S3Record = { eventSource: string; s3: { object: { key: string } } }

/** The record of an object in an event of S3: keys are encoded there as in forms. */
export const eventOf = (key: string): S3Record => ({
  eventSource: 'aws:s3',
  s3: { object: { key: encodeURIComponent(key).replaceAll('%20', '+') } },
})

const note = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`

type Form = { fields: Record<string, string>; size: number }

/** Fields of a form up to its file: S3 leaves out what comes after it. Null: there is no file in it. */
async function readForm(incoming: IncomingMessage, body: Buffer): Promise<Form | null> {
  const headers = { 'content-type': incoming.headers['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(body), { headers }).formData()
  const fields: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string') return { fields, size: value.size }
    fields[name] = value
  }
  return null
}

const isForm = ({ headers }: IncomingMessage) =>
  /^multipart\/form-data/.test(headers['content-type'] ?? '')

/** Errors of S3 that say that the request is at fault, and not whoever sends it. */
const badRequests = ['EntityTooLarge', 'InvalidArgument']

/**
 * Headers that a signed address asks for, which S3 answers with instead of its own:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
function headersAskedFor({ method, url = '/' }: IncomingMessage): Record<string, string> {
  if (method !== 'GET') return {}
  const { searchParams } = new URL(url, 'http://bucket')
  const asked = ['content-disposition', 'content-type', 'cache-control'].flatMap((name) => {
    const value = searchParams.get(`response-${name}`)
    return value === null ? [] : [[name, value]]
  })
  return searchParams.has('X-Amz-Signature') ? Object.fromEntries(asked) : {}
}

/**
 * Reads what a browser sends about itself and its request; null without an `Origin`, as from a program or a page of
 * one's own origin.
 */
function readAsked({ headers, method = 'GET' }: IncomingMessage): AskedOf | null {
  const { origin } = headers
  if (origin === undefined) return null
  if (method !== 'OPTIONS') return { origin, method, headers: [] }
  const names = headers['access-control-request-headers']?.toLowerCase().split(',') ?? []
  const wanted = headers['access-control-request-method'] ?? ''
  return { origin, method: wanted, headers: names.map((name) => name.trim()) }
}

/**
 * Starts a proxy between browsers and the double of S3 that does what S3 itself does: the rules of the bucket for pages
 * of other origins, what a signed form allows, the event of what has landed, and the headers that a signed address asks
 * for.
 *
 * @returns `address`: where S3 is, for servers and browsers alike
 */
export async function startBucketFront({ target, rules, secret, onArrived }: Parts) {
  const store = new URL(target)

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse, added: Headers) {
    const body = await readAll(incoming)
    const form = isForm(incoming) ? await readForm(incoming, body) : null
    const lacksFile = isForm(incoming) && form === null
    const refused = form && checkForm(form.fields, form.size, { secret, now: Date.now() })
    if (refused || lacksFile) {
      const code = refused || 'InvalidArgument'
      const status = badRequests.includes(code) ? 400 : 403
      return outgoing.writeHead(status, added).end(note(code))
    }
    const { status, headers, body: given } = await passOn(store, incoming, body)
    const asOf = status === 200 ? headersAskedFor(incoming) : {}
    outgoing.writeHead(status, { ...headers, ...asOf, ...added }).end(given)
    if (form && status < 300) onArrived({ Records: [eventOf(form.fields.key ?? '')] })
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse) {
    const asked = readAsked(incoming)
    const rule = asked && findRule(rules, asked)
    const added = asked && rule ? corsHeaders(rule, asked) : {}
    if (incoming.method !== 'OPTIONS') return pass(incoming, outgoing, added)
    outgoing.writeHead(rule ? 200 : 403, added).end(rule ? '' : note('AccessForbidden'))
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => incoming.socket.destroy())
  })
  return {
    address: `http://127.0.0.1:${await listenOnLoopback(server)}`,
    stop: () => closeServer(server),
  }
}
