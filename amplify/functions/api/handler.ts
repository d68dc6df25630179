import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { createApi } from '@/lib/server/api/create-api'
import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { settleEvent } from '@/lib/server/boot/settle-event'
import { runWithPorts } from '../run-with-ports'

let answer: ReturnType<typeof handle> | null = null

/** Answers a request that came through API Gateway. */
export const handler = runWithPorts((ports, event: LambdaEvent) => {
  answer ??= handle(createApi(ports))
  return answer(settleEvent(event))
}, scheduleWork)
