import 'server-only'
import * as z from 'zod'
import type { S3Files } from '../../files/aws/open-files'
import { takeUploads } from '../../files/aws/take-uploads'
import type { Operators } from '../../mail/aws/operators'
import type { Metrics } from '../../metrics/metric-types'
import type { SqsJobs } from './open-jobs'
import { answerEach, type BatchAnswer, type MessageRecord, readMessage } from './take-messages'

/**
 * Schema of the record that Lambda sends on for a call that failed to its end:
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
 */
const failedCallSchema = z.object({
  requestContext: z.object({ functionArn: z.string(), condition: z.string() }),
  requestPayload: z.unknown(),
})
const uploadsSchema = z.object({ Records: z.array(z.object({ s3: z.unknown() })) })

type DeadLetterHome = {
  jobs: Pick<SqsJobs, 'bury'>
  files: Pick<S3Files, 'land'>
  operators: Operators
  metrics: Metrics
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Handles one dead letter. Returns the notice for operators. */
async function takeLetter(ports: DeadLetterHome, body: string, stop: AbortSignal): Promise<string> {
  const call = failedCallSchema.safeParse(parseJson(body))
  if (call.success) {
    const { requestContext, requestPayload } = call.data
    const uploads = uploadsSchema.safeParse(requestPayload)
    if (uploads.success) await takeUploads(ports, uploads.data.Records)
    return `The call of ${requestContext.functionArn} failed to its end: ${requestContext.condition}.`
  }
  const message = readMessage(body)
  if (!message) return 'A message could not be read.'
  await ports.jobs.bury(message.id, stop)
  return 'A message about a job was received too often. Its row says what became of the job.'
}

/**
 * Handles dead letters: messages that were received too often (they contain neither payload nor reason, so that the
 * row of the job is read), and function calls that failed finally. A job without attempts left runs its failure
 * handler, an upload is accepted once more, and operators are notified of each.
 *
 * @returns the letters that have to be delivered again
 */
export async function takeDeadLetters(
  ports: DeadLetterHome,
  records: readonly MessageRecord[],
  stop: AbortSignal = new AbortController().signal,
): Promise<BatchAnswer> {
  const answer = await answerEach(records, async ({ messageId, body }) => {
    const text = await takeLetter(ports, body, stop)
    ports.metrics.count('dead_letters')
    await ports.operators.notify('Vitae: something was given up', `${text}\nMessage: ${messageId}`)
  })
  ports.metrics.flush?.()
  return answer
}
