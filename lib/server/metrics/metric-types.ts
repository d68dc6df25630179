import 'server-only'

/** Short names of a fixed set, such as a route template or a status: never anything of a person. */
export type Labels = Readonly<Record<string, string>>

export type Metrics = {
  count: (name: string, labels?: Labels, by?: number) => void
  /** Milliseconds of one thing. */
  time: (name: string, milliseconds: number, labels?: Labels) => void
  /** Writes what was gathered, where a process may stand still after its answer. */
  flush?: () => void
  /** Everything so far in the text format of Prometheus, where it is kept here; for operators. */
  renderMetrics?: () => string
}
