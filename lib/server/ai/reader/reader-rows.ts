import 'server-only'
import type { ReaderRecord } from '@/lib/ai/reader/trust'
import type { Items } from '../../items/item-types'
import { inFile, left, moved, rowKind } from '../../items/row-kind'
import { ownerPartition } from '../../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../../kernel/rows/rows'
import type { OwnerId } from '../../owner'
import type { AiPayer } from '../ai-usage-rows'

type Store = { items: Items }

/** Models that read for one payer, with what is known of each. */
export type AiReaderRow = { readers: ReaderRecord[] }

export const aiReaderKind = rowKind({
  prefix: 'ai-reader',
  owner: 'person',
  carried: moved,
  archived: inFile('ai-reader'),
})
export const operatorReaderKind = rowKind({
  prefix: `installation ${aiReaderKind.prefix}`,
  owner: 'installation',
  carried: left('the model takes its exam again'),
})

/** Of the installation's own server one for all; of a person's key one for them. */
const keyOf = (owner: OwnerId, payer: AiPayer) => ({
  pk: payer === 'own' ? ownerPartition(owner) : 'installation',
  sk: aiReaderKind.prefix,
})

/** Reads what is known of readers; none where no model was tried out. */
export async function readAiReaders(
  { items }: Store,
  owner: OwnerId,
  payer: AiPayer,
): Promise<Stored<AiReaderRow>> {
  const item = await items.get(keyOf(owner, payer))
  return item ? readRow<AiReaderRow>(item) : { readers: [], rowVersion: 0 }
}

/** Writes what was read before; false when somebody else was faster. */
export async function writeAiReaders(
  { items }: Store,
  owner: OwnerId,
  payer: AiPayer,
  row: Stored<AiReaderRow>,
): Promise<boolean> {
  const draft = { ...keyOf(owner, payer), data: rowData(row) }
  return (await items.put(draft, row.rowVersion === 0 ? 'absent' : row.rowVersion)).ok
}
