type Task = () => Promise<void>

const tasks = new Set<Task>()

/**
 * Registers a task that must finish before the page reloads itself, such as the journal's last write. Returns a
 * function that unregisters it.
 */
export function beforeReload(task: Task): () => void {
  tasks.add(task)
  return () => {
    tasks.delete(task)
  }
}

/**
 * Reloads the page after all such tasks have ended, successfully or not: a failed task reports its own error, and a
 * requested reload always happens.
 */
export async function reloadSafely(reload: () => void = () => location.reload()): Promise<void> {
  await Promise.allSettled([...tasks].map((task) => task()))
  reload()
}

/** Opens another page after all changes are stored. */
export const leaveTo = (path: string) => void reloadSafely(() => location.assign(path))
