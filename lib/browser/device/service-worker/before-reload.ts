type Task = () => Promise<void>

const tasks = new Set<Task>()

/**
 * Names what has to be finished before the page reloads itself, such as the journal's last write.
 * Answers a function that takes the name back.
 */
export function beforeReload(task: Task): () => void {
  tasks.add(task)
  return () => {
    tasks.delete(task)
  }
}

/**
 * Reloads the page after every such task has ended, successfully or not: a failed task has reported that itself, and
 * a requested reload always happens.
 */
export async function reloadSafely(reload: () => void = () => location.reload()): Promise<void> {
  await Promise.allSettled([...tasks].map((task) => task()))
  reload()
}
