import type { ComputeTasks } from './compute-tasks'

export type TaskName = keyof ComputeTasks
export type TaskInput<N extends TaskName> = Parameters<ComputeTasks[N]>
export type TaskResult<N extends TaskName> = Awaited<ReturnType<ComputeTasks[N]>>

export type ComputeQuestion = { name: TaskName; input: readonly unknown[] }

/** Message to the thread. */
export type ComputeRequest = { id: number } & ComputeQuestion

/** Message from the thread; `error` is the stack of an unexpected one. */
export type ComputeReply = { id: number } & ({ value: unknown } | { error: string })

/** `busy`: too many tasks wait, or the process is about to end. `gave-up`: it took too long, or too much memory. */
export type ComputeRefusal = 'busy' | 'gave-up'

/** Runs pure functions in threads with resource limits, so that they hold up no other request. */
export type Computer = {
  /** @throws unexpected errors of the function */
  run: <N extends TaskName>(
    name: N,
    ...input: TaskInput<N>
  ) => Promise<{ ok: true; value: TaskResult<N> } | { ok: false; code: ComputeRefusal }>
  /** Ends its threads; tasks under way fail. */
  close: () => Promise<void>
}
