import { Hono } from 'hono'
import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { createApi } from '@/lib/server/api/create-api'
import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { settleEvent } from '@/lib/server/boot/settle-event'
import { toolsPath } from '@/lib/server/identity/tokens/tools-address'
import type { Ports } from '@/lib/server/ports-types'
import { createToolsApp } from '@/lib/server/tools/create-tools-app'
import { runWithPorts } from '../run-with-ports'

function open(ports: Ports) {
  const api = createApi(ports)
  const tools = createToolsApp(ports, api)
  const app = new Hono()
  app.all(toolsPath, ({ req }) => tools.fetch(req.raw))
  app.all('*', ({ req }) => api.fetch(req.raw))
  return handle(app)
}

let answer: ReturnType<typeof handle> | null = null

/** Answers a request that came through API Gateway. */
export const handler = runWithPorts((ports, event: LambdaEvent) => {
  answer ??= open(ports)
  return answer(settleEvent(event))
}, scheduleWork)
