import 'server-only'
import { createRoute, z } from '@hono/zod-openapi'
import { healthSchema } from '@/lib/api/health'
import { writeFigure } from '../../metrics/create-metrics'
import { createHealthCheck } from '../../services/operator/check-health'
import { renderToday } from '../../services/operator/render-today'
import { needs } from '../access'
import type { AddRoutes } from '../environment'
import { operatorOf } from '../guards/require-operator'
import { refuse } from '../problems'
import { jsonContent, problems } from './shapes'

const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Check that documents can be saved',
  description: 'Also at `/api/health`, which stays the same in all versions of the API.',
  security: [],
  responses: {
    200: jsonContent(healthSchema, 'All is well'),
    503: jsonContent(healthSchema, 'Nothing can be saved'),
  },
})

const metrics = createRoute({
  method: 'get',
  path: '/metrics',
  summary: 'Get metrics',
  description:
    'For operators, also at `/api/metrics`. Counters restart with each process; `vitae_today` covers all of them.',
  security: needs('admin'),
  responses: {
    200: {
      description: 'Prometheus text format',
      content: { 'text/plain': { schema: z.string() } },
    },
    ...problems(401, 403, 404),
  },
})

/** Adds the routes of the server's health. The state is public; operators get details. */
export const addSystemRoutes: AddRoutes = (api, ports) => {
  const checkHealth = createHealthCheck(ports)

  api.openapi(health, async (context) => {
    const { ok, out, missing, detail } = await checkHealth()
    const isOperator = context.get('principal')?.groups.includes('operator') ?? false
    const answer = {
      ok,
      ...(out.length > 0 && { out }),
      ...(missing.length > 0 && { missing }),
      ...(isOperator && { detail }),
    }
    return context.json(answer, ok ? 200 : 503)
  })

  api.openapi(metrics, async (context) => {
    operatorOf(context)
    const { renderMetrics } = ports.metrics
    if (!renderMetrics) refuse('not-found')
    const { ok } = await checkHealth()
    const healthy = `# TYPE vitae_healthy gauge\n${writeFigure('healthy', {}, ok ? 1 : 0)}\n`
    return context.text(`${renderMetrics()}${healthy}${await renderToday(ports)}`, 200)
  })
}
