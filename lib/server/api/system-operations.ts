import 'server-only'
import { z } from '@hono/zod-openapi'
import { healthSchema } from '@/lib/api/health'
import { hiddenAddress } from '../identity/http/address-key'
import { writeFigure } from '../metrics/create-metrics'
import { checkHealth } from '../operator/check-health'
import { renderToday } from '../operator/render-today'
import { jsonContent, problems } from './description/shapes'
import { operatorOf } from './guards/require-operator'
import { type Operation, operation } from './operation'
import { refuse } from './problems'
import { none, noTool } from './tool-rows'

const health = operation({
  method: 'get',
  path: '/health',
  summary: 'Check that documents can be saved',
  description: 'Also at `/api/health`, which stays the same in all versions of the API.',
  scope: 'public',
  role: 'public',
  tool: none('It is for monitoring; an outage answers each call.'),
  responses: {
    200: jsonContent(healthSchema, 'All is well'),
    503: jsonContent(healthSchema, 'Nothing can be saved'),
  },
  run: async (context, ports) => {
    const { ok, out, missing, detail } = await checkHealth(ports)
    const isOperator = context.get('principal')?.groups.includes('operator') ?? false
    const answer = {
      ok,
      ...(out.length > 0 && { out }),
      ...(missing.length > 0 && { missing }),
      ...(context.req.header('x-vitae-ip') === hiddenAddress && { address: 'shared' as const }),
      ...(isOperator && { detail }),
    }
    return context.json(answer, ok ? 200 : 503)
  },
})

const metrics = operation({
  method: 'get',
  path: '/metrics',
  summary: 'Get metrics',
  description:
    'For operators, also at `/api/metrics`. Counters restart with each process; `vitae_today` covers all of them.',
  scope: 'admin',
  role: 'person',
  tool: noTool.operator,
  responses: {
    200: {
      description: 'Prometheus text format',
      content: { 'text/plain': { schema: z.string() } },
    },
    ...problems(401, 403, 404),
  },
  run: async (context, ports) => {
    operatorOf(context)
    const { renderMetrics } = ports.metrics
    if (!renderMetrics) refuse('not-found')
    const { ok } = await checkHealth(ports)
    const healthy = `# TYPE vitae_healthy gauge\n${writeFigure('healthy', {}, ok ? 1 : 0)}\n`
    return context.text(`${renderMetrics()}${healthy}${await renderToday(ports)}`, 200)
  },
})

/** Operations of the server's health. The state is public; operators get details. */
export const systemOperations: readonly Operation[] = [health, metrics]
