import { newRecord, type ReaderRecord } from '@/lib/ai/reader/trust'
import type { ReaderRecords } from '@/lib/ai/stages/reader-context'
import type { PageModel } from './page-model'

/** Returns the name of a model's record: another address is another model, whatever it is called. */
export const recordName = ({ server }: Pick<PageModel, 'server'>) =>
  `${server.model} ${server.baseUrl}`

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
