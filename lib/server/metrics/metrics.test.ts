import { expect, it } from 'vitest'
import { createMetrics } from './create-metrics'

it('counts and times, and writes it as Prometheus reads it', () => {
  const metrics = createMetrics()
  metrics.count('saves', { outcome: 'ok' })
  metrics.count('saves', { outcome: 'ok' }, 2)
  metrics.count('saves', { outcome: 'a "quoted"\nword' })
  metrics.count('starts')
  metrics.time('save', 3, { route: '/x' })
  metrics.time('save', 700, { route: '/x' })
  metrics.time('save', 99_999, { route: '/x' })
  const lines = metrics.renderMetrics().split('\n')
  expect(lines).toContain('# TYPE vitae_saves_total counter')
  expect(lines).toContain('vitae_saves_total{outcome="ok"} 3')
  expect(lines).toContain('vitae_saves_total{outcome="a \\"quoted\\"\\nword"} 1')
  expect(lines).toContain('vitae_starts_total 1')
  expect(lines).toContain('# TYPE vitae_save_milliseconds histogram')
  expect(lines).toContain('vitae_save_milliseconds_bucket{route="/x",le="1"} 0')
  expect(lines).toContain('vitae_save_milliseconds_bucket{route="/x",le="5"} 1')
  expect(lines).toContain('vitae_save_milliseconds_bucket{route="/x",le="1000"} 2')
  expect(lines).toContain('vitae_save_milliseconds_bucket{route="/x",le="+Inf"} 3')
  expect(lines).toContain('vitae_save_milliseconds_count{route="/x"} 3')
  expect(lines).toContain('vitae_save_milliseconds_sum{route="/x"} 100702')
  expect(lines.filter((line) => line.startsWith('# TYPE'))).toHaveLength(3)
})

it('holds so many series at most, whatever labels come', () => {
  const metrics = createMetrics()
  for (let n = 0; n < 5_000; n++) metrics.count('odd', { n: String(n) })
  metrics.count('odd', { n: '0' })
  expect(metrics.renderMetrics().split('\n').length).toBeLessThan(2_010)
  expect(metrics.renderMetrics()).toContain('{n="0"} 2')
})
