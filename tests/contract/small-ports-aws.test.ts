import { SNSClient, SubscribeCommand } from '@aws-sdk/client-sns'
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openSesMail } from '@/lib/server/mail/aws/open-ses-mail'
import { openOperators } from '@/lib/server/mail/aws/operators'
import { createLogMetrics } from '@/lib/server/metrics/aws/create-log-metrics'
import { openAwsSecrets } from '@/lib/server/secrets/aws/open-secrets'
import { testRegion } from './doubles/dynamo'
import { startJsonService } from './doubles/json-service'
import { startStorage } from './doubles/storage'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const region = testRegion

describe('mail by SES', () => {
  let answer: { status?: number; body: unknown } = { body: { MessageId: 'one' } }
  async function open() {
    const service = await startJsonService('SESV2', () => answer)
    const parts = { region, from: 'Vitae <cv@example.org>', configurationSet: 'mails' }
    const mail = openSesMail(parts)
    closing.push(service.stop, mail.close)
    return { service, mail }
  }
  const message = { to: 'ana@example.org', subject: 'Zoë', text: 'Bom dia' }

  it('sends plain text, and the one header that may be given', async () => {
    answer = { body: { MessageId: 'one' } }
    const { service, mail } = await open()
    await mail.send({ ...message, unsubscribe: 'https://cv.example.org/u/1' })
    expect(service.log).toMatchObject([
      {
        path: '/v2/email/outbound-emails',
        body: {
          FromEmailAddress: 'Vitae <cv@example.org>',
          ConfigurationSetName: 'mails',
          Destination: { ToAddresses: ['ana@example.org'] },
          Content: {
            Simple: {
              Subject: { Data: 'Zoë' },
              Body: { Text: { Data: 'Bom dia' } },
              Headers: [
                { Name: 'List-Unsubscribe', Value: '<https://cv.example.org/u/1>' },
                { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
              ],
            },
          },
        },
      },
    ])
  })

  it('sends nothing whose headers could be read as others', async () => {
    const { service, mail } = await open()
    await expect(mail.send({ ...message, subject: 'a\r\nBcc: b@c' })).rejects.toThrow('headers')
    expect(service.log).toEqual([])
  })

  it.each([
    ['MessageRejected', 400, 'EMESSAGE'],
    ['SendingPausedException', 400, 'ESERVICE'],
    ['AccessDeniedException', 403, 'ESERVICE'],
  ])('says of %s whether it is about one mail', async (name, status, code) => {
    answer = { status, body: { __type: name, message: 'no' } }
    const { mail } = await open()
    await expect(mail.send(message)).rejects.toMatchObject({ code })
  })
})

describe('secrets of Secrets Manager', () => {
  const arn = (name: string) =>
    `arn:aws:secretsmanager:${region}:123456789012:secret:${name}-AbCdEf`
  let now = 0
  let isOut = false
  let value = 'first'
  async function open() {
    now = 1_800_000_000_000
    isOut = false
    value = 'first'
    const service = await startJsonService('SECRETS_MANAGER', () =>
      isOut
        ? { status: 400, body: { __type: 'ExpiredTokenException', message: 'no' } }
        : { body: { SecretString: value } },
    )
    const arns = { session: arn('session'), 'ai-key': arn('ai-key') }
    const given = new Map([['mail-password', 'said'] as const])
    const secrets = openAwsSecrets({ region, arns, given, now: () => now })
    closing.push(service.stop, secrets.close)
    return { service, secrets }
  }

  it('are read by their ARN, and again after some minutes', async () => {
    const { service, secrets } = await open()
    expect(await secrets.read('session')).toBe('first')
    value = 'second'
    now += 299_999
    expect(await secrets.read('session')).toBe('first')
    expect(service.log).toMatchObject([
      { target: 'secretsmanager.GetSecretValue', body: { SecretId: arn('session') } },
    ])
    now += 1
    expect(await secrets.read('session')).toBe('second')
  })

  it('stay known while nobody answers; one that was never read is trouble', async () => {
    const { secrets } = await open()
    await secrets.read('session')
    isOut = true
    now += 300_000
    expect(await secrets.read('session')).toBe('first')
    const error = { name: 'StoreUnavailableError', reason: 'refused' }
    await expect(secrets.read('ai-key')).rejects.toMatchObject(error)
  })

  it('that nobody made are null, or an error where nothing goes without', async () => {
    const { secrets, service } = await open()
    expect(await secrets.read('pinecone-key')).toBeNull()
    expect(await secrets.read('mail-password')).toBe('said')
    expect(service.log).toEqual([])
    await expect(secrets.read('links')).rejects.toMatchObject({ name: 'SecretError' })
    value = ' '
    await expect(secrets.read('ai-key')).rejects.toMatchObject({ name: 'SecretError' })
  })
})

describe('operators', () => {
  it('are told by a topic, in a subject of one plain line', async () => {
    const storage = await startStorage()
    closing.push(storage.stop)
    const [topicArn, queueUrl] = [await storage.createTopic(), await storage.createQueue()]
    const sns = new SNSClient({ region, endpoint: storage.address })
    const queueArn = `arn:aws:sqs:${region}:000000000000:${queueUrl.split('/').at(-1)}`
    await sns.send(
      new SubscribeCommand({ TopicArn: topicArn, Protocol: 'sqs', Endpoint: queueArn }),
    )
    const operators = openOperators({ region, topicArn })
    closing.push(operators.close, () => sns.destroy())
    await operators.notify(`Zoë\n${'x'.repeat(200)}`, 'Look at the queue.')
    const { Messages = [] } = await storage.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: queueUrl }),
    )
    const note = JSON.parse(Messages[0]?.Body ?? '{}')
    expect(note.Message).toBe('Look at the queue.')
    expect(note.Subject).toMatch(/^Zo {2}x{96}$/)
  })

  it('are left alone where there is no topic', async () => {
    await openOperators({ region, topicArn: null }).notify('a', 'b')
  })
})

describe('metrics in lines of a log', () => {
  const namespace = 'Vitae/vitae-example'

  it('are written a second later, one line for the same labels, and published where listed', () => {
    vi.useFakeTimers()
    closing.push(() => vi.useRealTimers())
    const lines: string[] = []
    const write = (line: string) => void lines.push(line)
    const metrics = createLogMetrics({ write, namespace, now: () => 1_800_000_000_000 })
    metrics.count('api_requests', { method: 'GET', route: '/x' })
    metrics.count('api_requests', { route: '/x', method: 'GET' }, 2)
    metrics.time('api_request', 12.5, { method: 'GET', route: '/x' })
    metrics.time('api_request', 3, { method: 'GET', route: '/x' })
    metrics.count('events', { event: 'sign-up', label: 'all' })
    metrics.count('model_dollars', { provider: 'openai', model: 'm' }, 0.02)
    metrics.count('model_calls', { provider: 'openai', model: 'm' })
    expect(lines).toEqual([])
    vi.advanceTimersByTime(1_000)
    const published = (name: string, dimensions: string[]) => ({
      Timestamp: 1_800_000_000_000,
      CloudWatchMetrics: [
        {
          Namespace: namespace,
          Dimensions: [dimensions],
          Metrics: [{ Name: name, Unit: 'Count' }],
        },
      ],
    })
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { method: 'GET', route: '/x', api_requests: 3, api_request_time: [12.5, 3] },
      { _aws: published('events', ['event']), event: 'sign-up', label: 'all', events: 1 },
      {
        _aws: published('model_dollars', []),
        ...{ provider: 'openai', model: 'm', model_dollars: 0.02, model_calls: 1 },
      },
    ])
    expect(lines.every((line) => line.endsWith('}\n'))).toBe(true)
  })

  it('hold a hundred values a line at most, and are written at the end of a call', () => {
    const lines: string[] = []
    const write = (line: string) => void lines.push(line)
    const metrics = createLogMetrics({ write, namespace, now: Date.now })
    for (let n = 0; n < 250; n++) metrics.time('job', n, { kind: 'print' })
    expect(lines).toHaveLength(2)
    metrics.flush()
    metrics.flush()
    const sizes = lines.map((line) => JSON.parse(line).job_time.length)
    expect(sizes).toEqual([100, 100, 50])
  })
})
