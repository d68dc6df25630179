import 'server-only'
import type { Labels, Metrics } from '../metric-types'

/** Milliseconds that values are buffered before they are written. */
const pause = 1_000
/** Number of values that are written at once, whatever the time. */
const maxFigures = 100
/** Maximum values of one metric in a line: a rule of the format. */
const maxValues = 100

/**
 * Values that become metrics of CloudWatch, each with its dimensions: alarms and the dashboard read them
 * (amplify/operations). Each combination of dimensions costs money every month. All other values and labels are in the
 * lines alike, where log queries find them.
 */
export const publishedMetrics: Readonly<Record<string, readonly string[]>> = {
  events: ['event'],
  pdfs: [],
  model_dollars: [],
  dead_letters: [],
  pdf_engines_replaced: [],
  sweeps_failed: [],
  due_work_late: [],
}

export type LogMetrics = Metrics & {
  /** Writes buffered values: at the end of a call, since the process may be frozen after it. */
  flush: () => void
}

type Figure = { name: string; unit: 'Count' | 'Milliseconds'; values: number[] }

/**
 * Creates counters and times as log lines from which CloudWatch makes metrics:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 *
 * @param parts.write takes one line with its line break
 * @param parts.namespace one for each backend, so that no branch counts for another
 */
export function createLogMetrics(parts: {
  write: (line: string) => void
  now: () => number
  namespace: string
}): LogMetrics {
  const { write, now, namespace } = parts
  /** By labels: metrics with the same labels share a line. */
  let groups = new Map<string, { labels: Labels; figures: Map<string, Figure> }>()
  let gathered = 0
  let timer: NodeJS.Timeout | null = null

  const flush = () => {
    if (timer) clearTimeout(timer)
    timer = null
    const full = groups
    groups = new Map()
    gathered = 0
    for (const { labels, figures } of full.values()) {
      const all = [...figures.values()]
      const published = all.flatMap(({ name, unit }) => {
        const dimensions = publishedMetrics[name]
        const metrics = [{ Name: name, Unit: unit }]
        return dimensions
          ? [{ Namespace: namespace, Dimensions: [dimensions], Metrics: metrics }]
          : []
      })
      const line = {
        ...(published.length > 0 && {
          _aws: { Timestamp: now(), CloudWatchMetrics: published },
        }),
        ...labels,
        ...Object.fromEntries(
          all.map(({ name, values }) => [name, values.length === 1 ? values[0] : values]),
        ),
      }
      write(`${JSON.stringify(line)}\n`)
    }
  }

  const find = (name: string, unit: Figure['unit'], labels: Labels): Figure => {
    const key = JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)))
    const group = groups.get(key) ?? { labels, figures: new Map<string, Figure>() }
    groups.set(key, group)
    const figure = group.figures.get(name) ?? { name, unit, values: [] }
    group.figures.set(name, figure)
    return figure
  }

  const gather = (isFull: boolean) => {
    gathered++
    if (isFull || gathered >= maxFigures) return flush()
    timer ??= setTimeout(flush, pause).unref()
  }

  return {
    count(name, labels = {}, by = 1) {
      const figure = find(name, 'Count', labels)
      figure.values[0] = (figure.values[0] ?? 0) + by
      gather(false)
    },
    time(name, milliseconds, labels = {}) {
      const figure = find(`${name}_time`, 'Milliseconds', labels)
      figure.values.push(milliseconds)
      gather(figure.values.length >= maxValues)
    },
    flush,
  }
}
