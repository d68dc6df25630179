import 'server-only'
import { dayOf } from '../ai/ai-usage-rows'
import { readModelDay } from '../ai/model-call-rows'
import { listDayCounts } from '../kernel/rows/day-counts'
import { writeFigure } from '../metrics/create-metrics'
import type { Ports } from '../ports-types'

/**
 * Renders today's counts over all processes in the text format of Prometheus: gauges that begin anew at midnight UTC
 * and outlive a restart. The counters of this process report the same as it happens.
 */
export async function renderToday(ports: Pick<Ports, 'items' | 'now'>): Promise<string> {
  const events: string[] = []
  const models: string[] = []
  for (const row of await listDayCounts(ports, dayOf(ports.now()))) {
    const used = readModelDay(row)
    if (used === null) {
      for (const [label, count] of Object.entries(row.amounts)) {
        events.push(writeFigure('today', { event: row.name, label }, count))
      }
      continue
    }
    const { day: _, provider, model, ...amounts } = used
    for (const [what, amount] of Object.entries(amounts)) {
      models.push(writeFigure('today_models', { provider, model, what }, amount))
    }
  }
  return [['today', events] as const, ['today_models', models] as const]
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `# TYPE vitae_${name} gauge\n${lines.join('\n')}\n`)
    .join('')
}
