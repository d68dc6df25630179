const key = 'vitae.recentCommands'

/** Maximum number of commands that are listed before all others. */
const maxRecent = 5

/** Ids that name a document or a section of one person. */
const personal = /[0-9a-f]{8}-[0-9a-f]{4}/

/** Returns the ids of the commands used last on this device, newest first. */
export function readRecentCommands(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    if (!Array.isArray(stored)) return []
    return stored.filter((id) => typeof id === 'string').slice(0, maxRecent)
  } catch {
    return []
  }
}

/** Stores a command as the one used last, unless its id names a document. Without storage nothing is remembered. */
export function noteRecentCommand(id: string): void {
  if (personal.test(id)) return
  const recent = [id, ...readRecentCommands().filter((other) => other !== id)]
  try {
    localStorage.setItem(key, JSON.stringify(recent.slice(0, maxRecent)))
  } catch {
    // Storage is refused or full.
  }
}
