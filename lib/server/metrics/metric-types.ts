import 'server-only'

/** Short names of a fixed set, such as a route template or a status: never user data. */
export type Labels = Readonly<Record<string, string>>

export type Metrics = {
  count: (name: string, labels?: Labels, by?: number) => void
  /** Records a duration in milliseconds. */
  time: (name: string, milliseconds: number, labels?: Labels) => void
  /** Writes buffered values, where the process may be frozen after its answer. */
  flush?: () => void
  /** Renders all metrics in the text format of Prometheus, if they are stored in this process; for operators. */
  renderMetrics?: () => string
}
