const key = 'vitae.recentCommands'

/** Maximum number of recent commands. */
const maxRecent = 5

/** Matches ids that contain the id of a document or section. */
const personal = /[0-9a-f]{8}-[0-9a-f]{4}/

/** Returns the most recent commands of this device, newest first. */
export function readRecentCommands(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    if (!Array.isArray(stored)) return []
    return stored.filter((id) => typeof id === 'string').slice(0, maxRecent)
  } catch {
    return []
  }
}

/** Stores a command as the most recent, unless its id names a document. */
export function noteRecentCommand(id: string): void {
  if (personal.test(id)) return
  const recent = [id, ...readRecentCommands().filter((other) => other !== id)]
  try {
    localStorage.setItem(key, JSON.stringify(recent.slice(0, maxRecent)))
  } catch {
    // Storage is refused or full.
  }
}
