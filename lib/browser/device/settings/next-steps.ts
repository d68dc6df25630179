const partsKey = 'vitae.missingParts'
const offeredKey = 'vitae.nextStepsOffered'

/** Maximum number of CVs whose state is stored; older ones are forgotten. */
const maxCvs = 200

/** Number of missing parts with which a CV that was never shown them is complete enough. */
const few = 2

/** Whether the missing parts of a CV are shown on this device, or never again. */
type PartsState = 'open' | 'ended'

function readStates(): Map<string, PartsState> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(partsKey) ?? '[]')
    const rows: unknown[] = Array.isArray(stored) ? stored : []
    return new Map(rows.filter((row): row is [string, PartsState] => Array.isArray(row)))
  } catch {
    return new Map()
  }
}

function store(key: string, text: string) {
  try {
    localStorage.setItem(key, text)
  } catch {
    // Storage is refused or full: they are shown again with the next visit.
  }
}

/** Returns the ids of the CVs whose missing parts are shown on this device. */
export function readIncomplete(): ReadonlySet<string> {
  return new Set([...readStates()].flatMap(([id, state]) => (state === 'open' ? [id] : [])))
}

/** Returns whether the missing parts of a CV are to be shown; not for one that lacks few when it is first seen here. */
export function showsParts(id: string, missing: number): boolean {
  const state = readStates().get(id) ?? (missing > few ? 'open' : 'ended')
  return state === 'open' && missing > 0
}

/** Stores that the missing parts of a CV are shown, or never again. */
export function noteParts(id: string, state: PartsState): void {
  const states = readStates()
  if (states.get(id) === state) return
  states.delete(id)
  store(partsKey, JSON.stringify([...states, [id, state]].slice(-maxCvs)))
}

/** Returns true once on each device: whether to offer what comes after a download. */
export function takeOfferOfNextSteps(): boolean {
  try {
    if (localStorage.getItem(offeredKey) !== null) return false
    localStorage.setItem(offeredKey, '1')
    return true
  } catch {
    return false
  }
}
