import 'server-only'
import { newRecord, type ReaderRecord } from '@/lib/ai/reader/trust'
import { describeReader } from '@/lib/ai/stages/describe-reader'
import type { ReaderRecords } from '@/lib/ai/stages/reader-context'
import type { ReaderState } from '@/lib/api/ai-reader'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { OpenedReader } from '../open-model'
import { readAiReaders, writeAiReaders } from './reader-rows'

type Parts = Pick<Ports, 'items'>

const maxRaces = 20
/** Models of one payer whose exams are kept. */
const maxRecords = 12

/** Another address is another model, whatever it is called. */
const nameOf = ({ server }: OpenedReader) => `${server.model} ${server.baseUrl}`

/** Opens what is known of a model as a reader. Counts are gauges: a change is lost where others are faster again and again. */
export function openRecords(ports: Parts, owner: OwnerId, reader: OpenedReader): ReaderRecords {
  const name = nameOf(reader)
  const find = (readers: readonly ReaderRecord[]) =>
    readers.find(({ model }) => model === name) ?? newRecord(name)
  return {
    read: async () => find((await readAiReaders(ports, owner, reader.payer)).readers),
    async change(change) {
      for (let round = 0; round < maxRaces; round++) {
        const row = await readAiReaders(ports, owner, reader.payer)
        const others = row.readers.filter(({ model }) => model !== name)
        const readers = [change(find(row.readers)), ...others].slice(0, maxRecords)
        if (await writeAiReaders(ports, owner, reader.payer, { ...row, readers })) return
      }
    },
  }
}

/** Describes the model that verifies suggestions, with its exams; null where nothing does. */
export const describeOpenedReader = async (
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  reader: OpenedReader | null,
): Promise<ReaderState | null> =>
  reader &&
  describeReader(await openRecords(ports, owner, reader).read(), reader.server.model, ports.now())
