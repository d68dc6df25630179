import 'server-only'
import type { Labels, Metrics } from './metric-types'

/** Upper bounds of the histogram buckets, in milliseconds. */
const buckets = [1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 10_000] as const
/** Labels come from fixed sets; if one ever does not, memory stays bounded. */
const maxSeries = 2_000

type Series = { name: string; labels: string; counts: number[]; sum: number; total: number }

export type EmbeddedMetrics = Metrics & {
  /** Renders all metrics in the text format of Prometheus; only operators may read it. */
  renderMetrics: () => string
}

const escapeLabel = (text: string) =>
  text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')

const writeLabels = (labels: Labels) =>
  Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}="${escapeLabel(value)}"`)
    .join(',')

const inBraces = (...labels: string[]) => {
  const text = labels.filter((label) => label !== '').join(',')
  return text === '' ? '' : `{${text}}`
}

/** Formats one value in the text format of Prometheus. */
export function writeFigure(name: string, labels: Labels, value: number): string {
  return `vitae_${name}${inBraces(writeLabels(labels))} ${value}`
}

/** Creates counters and times in memory: they start at zero with the process, as Prometheus expects. */
export function createMetrics(): EmbeddedMetrics {
  const counters = new Map<string, { name: string; labels: string; value: number }>()
  const times = new Map<string, Series>()

  const place = <T>(all: Map<string, T>, key: string, make: () => T): T | null => {
    const known = all.get(key)
    if (known !== undefined) return known
    if (all.size >= maxSeries) return null
    const fresh = make()
    all.set(key, fresh)
    return fresh
  }

  return {
    count(name, labels = {}, by = 1) {
      const text = writeLabels(labels)
      const counter = place(counters, `${name}{${text}}`, () => ({ name, labels: text, value: 0 }))
      if (counter) counter.value += by
    },
    time(name, milliseconds, labels = {}) {
      const text = writeLabels(labels)
      const series = place(times, `${name}{${text}}`, () => ({
        name,
        labels: text,
        counts: buckets.map(() => 0),
        sum: 0,
        total: 0,
      }))
      if (!series) return
      series.sum += milliseconds
      series.total++
      const at = buckets.findIndex((end) => milliseconds <= end)
      if (at >= 0) series.counts[at] = (series.counts[at] ?? 0) + 1
    },
    renderMetrics() {
      const lines: string[] = []
      const typed = new Set<string>()
      const declare = (name: string, type: string) => {
        if (!typed.has(name)) lines.push(`# TYPE ${name} ${type}`)
        typed.add(name)
      }
      const byName = <T extends { name: string }>(all: Map<string, T>) =>
        [...all.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      for (const { name, labels, value } of byName(counters)) {
        declare(`vitae_${name}_total`, 'counter')
        lines.push(`vitae_${name}_total${inBraces(labels)} ${value}`)
      }
      for (const { name, labels, counts, sum, total } of byName(times)) {
        const full = `vitae_${name}_milliseconds`
        declare(full, 'histogram')
        let below = 0
        buckets.forEach((end, at) => {
          below += counts[at] ?? 0
          lines.push(`${full}_bucket${inBraces(labels, `le="${end}"`)} ${below}`)
        })
        lines.push(`${full}_bucket${inBraces(labels, 'le="+Inf"')} ${total}`)
        lines.push(
          `${full}_sum${inBraces(labels)} ${sum}`,
          `${full}_count${inBraces(labels)} ${total}`,
        )
      }
      return `${lines.join('\n')}\n`
    },
  }
}
