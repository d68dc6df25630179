import 'server-only'
import { newRecord, type ReaderRecord } from '@/lib/ai/reader/trust'
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

/** Returns what is known of a model as a reader. */
export async function readRecord(
  ports: Parts,
  owner: OwnerId,
  reader: OpenedReader,
): Promise<ReaderRecord> {
  const { readers } = await readAiReaders(ports, owner, reader.payer)
  const name = nameOf(reader)
  return readers.find(({ model }) => model === name) ?? newRecord(name)
}

/** Changes what is known of a model. Nothing is written where others are faster again and again: counts are gauges. */
export async function changeRecord(
  ports: Parts,
  owner: OwnerId,
  reader: OpenedReader,
  change: (record: ReaderRecord) => ReaderRecord,
): Promise<void> {
  const name = nameOf(reader)
  for (let round = 0; round < maxRaces; round++) {
    const row = await readAiReaders(ports, owner, reader.payer)
    const known = row.readers.find(({ model }) => model === name) ?? newRecord(name)
    const others = row.readers.filter(({ model }) => model !== name)
    const readers = [change(known), ...others].slice(0, maxRecords)
    if (await writeAiReaders(ports, owner, reader.payer, { ...row, readers })) return
  }
}
