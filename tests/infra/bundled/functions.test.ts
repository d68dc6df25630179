import { afterAll, beforeAll, expect, it } from 'vitest'
import { functionNames } from '@/amplify/functions/lives'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { asJson } from '@/lib/resume/change/tree'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { deleteApiKey } from '@/lib/server/accounts/keys/key-rows'
import { createTicket } from '@/lib/server/live/aws/ticket'
import { toOwnerId } from '@/lib/server/owner'
import { drawElsewhere, drawingKind } from '@/lib/server/pdf/drawing/draw-elsewhere'
import { beginPhoto } from '@/lib/server/photos/begin-photo'
import { readPhotoState } from '@/lib/server/photos/read-photo'
import { postForm } from '@/tests/contract/doubles/s3-form'
import { portrait } from '@/tests/fixtures/portrait'
import type { Running } from '@/tests/support/functions/start-function'
import { addOwner } from './support/owners'
import { type Cloud, startCloud } from './support/start-cloud'
import { packFunction, startZipped, type Zipped } from './support/zipped-function'

// The functions as a deploy packs them, each from its own zip on plain Node, against doubles on loopback.

const ids = createIdGenerator()
const never = new AbortController().signal
let cloud: Cloud
let packed: Map<string, Zipped>
const running: Running[] = []

beforeAll(async () => {
  packed = new Map()
  // One after the other: a bundle takes as much memory as it is given.
  for (const name of functionNames) packed.set(name, await packFunction(name))
  cloud = await startCloud()
}, 300_000)
afterAll(async () => {
  for (const one of running) one.stop()
  await cloud?.stop()
})

async function start(name: string): Promise<Running> {
  const one = await startZipped(packed.get(name)!, cloud.variables)
  running.push(one)
  return one
}

const messageOf = (body: unknown, messageId = ids.document()) => ({
  messageId,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

/** The next message of a queue, as Lambda would hand it on. */
async function nextMessage(queueUrl: string) {
  const message = await cloud.ports.jobs.receive(queueUrl, never)
  if (!message) throw new Error('No message came')
  await cloud.ports.jobs.deleteMessage(queueUrl, message.receipt)
  return message
}

/** Asks for a PDF as the site does: answers what it is told before anybody has drawn. */
async function askForPdf(owner: Awaited<ReturnType<typeof addOwner>>['owner']) {
  const document = sampleResume('nurse', ids)
  const ask = (patience: number) =>
    drawElsewhere(
      cloud.ports,
      owner,
      { id: document.id, etag: `"${document.id}"`, document },
      patience,
    )
  await ask(0)
  return { document, ask }
}

const gatewayEvent = (
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: string | null = null,
) => ({
  resource: '/api/v1/{proxy+}',
  httpMethod: method,
  path,
  headers: { Host: 'api.example.org', ...headers },
  multiValueHeaders: {},
  queryStringParameters: null,
  body,
  isBase64Encoded: false,
  requestContext: {
    accountId: '123456789012',
    stage: 'live',
    requestId: 'request',
    identity: { sourceIp: '203.0.113.7', userAgent: 'test' },
    authorizer: {},
    domainName: 'api.example.org',
    httpMethod: method,
    path,
  },
})

type GatewayAnswer = {
  statusCode: number
  body: string
  isBase64Encoded: boolean
  headers?: Record<string, string>
  multiValueHeaders?: Record<string, string[]>
}

it('weigh less than 15 MB each', () => {
  for (const [name, { zip }] of packed) {
    console.log(`${name}: ${(zip.length / 1_000_000).toFixed(1)} MB`)
    expect(zip.length, name).toBeLessThan(15_000_000)
  }
  // It comes before a program's first answer, so it brings nothing that only jobs need.
  const weightOf = (name: string) => packed.get(name)!.zip.length
  expect(weightOf('authoriser')).toBeLessThan(0.75 * weightOf('sweep'))
})

it('the API answers what came through API Gateway', async () => {
  const api = await start('api')
  const { key, owner } = await addOwner(cloud.ports, 'api@example.org')
  const ask = async (...given: Parameters<typeof gatewayEvent>) =>
    (await api.call(gatewayEvent(...given))) as GatewayAnswer
  const health = await ask('GET', '/api/v1/health')
  expect([health.statusCode, JSON.parse(health.body)]).toEqual([200, { ok: true }])
  expect((await ask('GET', '/api/v1/resumes')).statusCode).toBe(401)
  const document = asJson(sampleResume('nurse', ids)) as { id: string }
  const saved = await ask(
    'PUT',
    `/api/v1/resumes/${document.id}`,
    { 'X-Api-Key': key, 'Content-Type': 'application/json' },
    JSON.stringify({ document, baseVersion: 0, operationId: ids.document() }),
  )
  expect([saved.statusCode, saved.body]).toEqual([200, expect.stringContaining('"version":1')])
  // Saved where everybody else reads it.
  const listed = await ask('GET', '/api/v1/resumes', { 'x-api-key': key })
  expect(listed.body).toContain(document.id)
  expect(
    (await cloud.ports.items.query({ pk: `owner#${owner}`, limit: 100 })).items.length,
  ).toBeGreaterThan(1)
})

it('the authoriser of AppSync admits the holder of a ticket to its owner, and nobody else', async () => {
  const live = await start('live')
  const owner = toOwnerId('018f0000-0000-7000-8000-00000000000a')
  const secret = (await cloud.ports.secrets.read('links')) ?? ''
  const ask = (now: number) => live.call({ authorizationToken: createTicket(secret, owner, now) })
  const admitted = { isAuthorized: true, resolverContext: { owner }, ttlOverride: 0 }
  expect(await ask(Date.now())).toEqual(admitted)
  expect(await ask(Date.now() - 60_000)).toEqual({ isAuthorized: false, ttlOverride: 0 })
})

it('the authoriser tells the plan of a key, and knows nobody else', async () => {
  const authoriser = await start('authoriser')
  const { key, keyId, owner } = await addOwner(cloud.ports, 'plan@example.org')
  const methodArn = 'arn:aws:execute-api:eu-central-1:123456789012:api/live/GET/api/v1/resumes'
  const ask = (headers: Record<string, string> | null) => authoriser.call({ methodArn, headers })
  const answer = {
    principalId: 'free',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: methodArn }],
    },
    usageIdentifierKey: cloud.planKeys.free,
  }
  const denied = {
    principalId: 'nobody',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Deny', Resource: methodArn }],
    },
  }
  expect(await ask({ 'X-Api-Key': key })).toEqual(answer)
  expect(await ask({ Authorization: `Bearer ${key}` })).toEqual(answer)
  const mistyped = `${key.slice(0, -1)}${key.endsWith('x') ? 'y' : 'x'}`
  const nobodies = [{ 'x-api-key': mistyped }, { cookie: 'a=b' }] as Record<string, string>[]
  for (const headers of [null, {}, ...nobodies]) {
    expect(await ask(headers)).toEqual(denied)
  }
  await deleteApiKey(cloud.ports, owner, keyId)
  expect(await ask({ 'x-api-key': key })).toEqual(denied)
})

it('the render function draws the bytes that the editor shows', async () => {
  const { owner } = await addOwner(cloud.ports, 'pdf@example.org')
  const { document, ask } = await askForPdf(owner)
  const message = await nextMessage(cloud.aws.renderQueueUrl ?? '')
  const render = await start('render')
  const answer = await render.call({ Records: [message] })
  const cold = performance.now() - render.began
  expect(answer).toEqual({ batchItemFailures: [] })
  const drawn = await ask(0)
  if (!drawn.ok || !('bytes' in drawn.value)) throw new Error('Nothing was drawn')
  const { createEngine } = await loadEngineBundle()
  const started = performance.now()
  const expected = await createEngine({ loadFont }).render(document)
  const here = performance.now() - started
  if (!expected.ok) throw new Error('The engine draws nothing')
  const [sent, shown] = [drawn.value.bytes, expected.rendered.bytes]
  expect(Buffer.compare(Buffer.from(sent), Buffer.from(shown))).toBe(0)
  console.log(
    `Cold start to first PDF: ${Math.round(cold)} ms; in this process ${Math.round(here)} ms, ratio ${(cold / here).toFixed(1)}`,
  )
  // The same message again draws nothing and fails nothing.
  expect(await render.call({ Records: [message] })).toEqual({ batchItemFailures: [] })
})

it('the worker does nine jobs of ten, and answers the poison alone', async () => {
  const { owner } = await addOwner(cloud.ports, 'ten@example.org')
  const asked = []
  for (let at = 0; at < 9; at++) asked.push(await askForPdf(owner))
  const records = []
  for (let at = 0; at < 9; at++) records.push(await nextMessage(cloud.aws.renderQueueUrl ?? ''))
  const poison = messageOf('{"what":"is this"}', 'poison')
  const worker = await start('worker')
  const answer = await worker.call({
    Records: [...records.slice(0, 4), poison, ...records.slice(4)],
  })
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'poison' }] })
  for (const { ask } of asked) {
    expect(await ask(0)).toMatchObject({ ok: true, value: { bytes: expect.any(Uint8Array) } })
  }
})

it('an upload is let in, and the worker makes pictures of it', async () => {
  const { owner } = await addOwner(cloud.ports, 'photo@example.org')
  const id = ids.document()
  const begun = await beginPhoto(cloud.ports, owner, { id, asked: { fileName: 'me.jpg' } })
  if (!begun.ok) throw new Error(begun.code)
  const { upload } = begun.value
  if (!upload) throw new Error('Nothing is asked for')
  expect(await postForm(upload.url, upload.fields, portrait)).toBe(201)
  const uploads = await start('uploads')
  const event = {
    Records: [
      {
        eventSource: 'aws:s3',
        eventName: 'ObjectCreated:Post',
        s3: { bucket: { name: cloud.aws.bucket }, object: { key: upload.fields.key } },
      },
    ],
  }
  expect(await uploads.call(event)).toBeNull()
  // S3 may tell twice.
  expect(await uploads.call(event)).toBeNull()
  const worker = await start('worker')
  const message = await nextMessage(cloud.aws.queueUrl)
  expect(await worker.call({ Records: [message] })).toEqual({ batchItemFailures: [] })
  const state = await readPhotoState(cloud.ports, owner, { id })
  expect(state).toMatchObject({ ok: true, value: { status: 'done' } })
})

it('dead letters of both shapes are taken, and what nobody can read is told', async () => {
  const failure = await start('failure')
  const { owner } = await addOwner(cloud.ports, 'dead@example.org')
  const { ask } = await askForPdf(owner)
  const received = await nextMessage(cloud.aws.renderQueueUrl ?? '')
  // Nobody has tried it: the job is still to be done, and is put off no person.
  const answer = await failure.call({
    Records: [
      messageOf(received.body),
      messageOf({
        version: '1.0',
        requestContext: {
          requestId: 'request',
          functionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:uploads',
          condition: 'RetriesExhausted',
          approximateInvokeCount: 3,
        },
        requestPayload: { Records: [{ s3: { object: { key: 'uploads/nobody/photo-none' } } }] },
        responseContext: { statusCode: 200, functionError: 'Unhandled' },
        responsePayload: { errorType: 'AggregateError', errorMessage: 'Uploads were not let in' },
      }),
      messageOf('nothing that anybody has sent'),
    ],
  })
  expect(answer).toEqual({ batchItemFailures: [] })
  expect((await ask(0)).ok).toBe(true)
  expect(JSON.parse(received.body)).toMatchObject({ kind: drawingKind })
})

it('the clock runs what is due', async () => {
  const sweep = await start('sweep')
  expect(await sweep.call({ source: 'aws.events' })).toBeNull()
  expect(await sweep.call({ source: 'aws.events' })).toBeNull()
})

it('start with nothing but their variables, and say what is missing', async () => {
  const render = await startZipped(packed.get('render')!, {})
  running.push(render)
  await expect(render.call({ Records: [] })).rejects.toMatchObject({ name: 'ConfigurationError' })
})
