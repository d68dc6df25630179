import { newRecord, type ReaderRecord } from '@/lib/ai/reader/trust'
import type { ReaderRecords } from '@/lib/ai/stages/reader-context'
import type { PageModel } from './page-model'

/** Returns the name of a model's record: another address is another model, whatever it is called. */
export const recordName = ({
  server,
}: {
  server: Pick<PageModel['server'], 'model' | 'baseUrl'>
}) => `${server.model} ${server.baseUrl}`

/** Name in localStorage. It holds numbers of exams and canaries, and no text. */
const place = 'vitae.readers'
/** Models whose records are kept. */
const maxRecords = 12

/** Records of a page whose browser stores nothing. */
let unstored = '[]'

function readAll(): ReaderRecord[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(place) ?? unstored)
    return Array.isArray(all) ? all : []
  } catch {
    return JSON.parse(unstored)
  }
}

/** Name in localStorage. It holds the seconds for a token, by the names of models. */
const paces = 'vitae.paces'
/** Share of a new measurement in what is remembered. */
const newShare = 0.5

/** Returns how many seconds a model has taken for a token of its answers on this device; null before its first. */
export function readPace(name: string): number | null {
  try {
    const pace: unknown = JSON.parse(localStorage.getItem(paces) ?? '{}')[name]
    return typeof pace === 'number' ? pace : null
  } catch {
    return null
  }
}

/** Remembers how many seconds a model took for a token. Only the last models are. */
export function keepPace(name: string, seconds: number): void {
  const before = readPace(name) ?? seconds
  try {
    const all: Record<string, unknown> = JSON.parse(localStorage.getItem(paces) ?? '{}')
    const { [name]: _, ...others } = all
    const kept = Object.entries(others).slice(0, maxRecords - 1)
    const pace = before + (seconds - before) * newShare
    localStorage.setItem(paces, JSON.stringify({ [name]: pace, ...Object.fromEntries(kept) }))
  } catch {
    // Refused: the next request says no time.
  }
}

/** Opens what this device knows of a model as a reader, by its name and address. */
export function openDeviceRecords(name: string): ReaderRecords {
  const find = (all: readonly ReaderRecord[]) =>
    all.find(({ model }) => model === name) ?? newRecord(name)
  return {
    read: async () => find(readAll()),
    async change(change) {
      const all = readAll()
      const others = all.filter(({ model }) => model !== name)
      unstored = JSON.stringify([change(find(all)), ...others].slice(0, maxRecords))
      try {
        localStorage.setItem(place, unstored)
      } catch {
        // Refused: it lasts as long as the page.
      }
    },
  }
}
