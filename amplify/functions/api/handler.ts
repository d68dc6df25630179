import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { createApi } from '@/lib/server/api/create-api'
import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { settleEvent } from '@/lib/server/boot/settle-event'
import { runAtHome } from '../run-at-home'

let answer: ReturnType<typeof handle> | null = null

/** Answers a request that came through API Gateway. */
export const handler = runAtHome((home, event: LambdaEvent) => {
  answer ??= handle(createApi(home))
  return answer(settleEvent(event))
}, scheduleWork)
