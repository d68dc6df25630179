import { Card, Row } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import type { OperatorState } from '@/lib/api/operator'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { useSizes } from './use-sizes'

/** Shows the size of each store, and the free space of the disk. */
export function StorageCard({ storage }: Pick<OperatorState, 'storage'>) {
  const messages = useMessages(operatorMessages).storage
  const sizeOf = useSizes()
  if (!storage) {
    return (
      <Card id="storage" title={messages.title}>
        <p className="py-3 text-soft">{messages.unknown}</p>
      </Card>
    )
  }
  const { database, files, vectors, free, isWhole } = storage
  const filesSize = sizeOf(files)
  const rows = [
    { name: messages.database, hint: messages.databaseHint, size: sizeOf(database + vectors) },
    {
      name: messages.files,
      hint: messages.filesHint,
      size: isWhole ? filesSize : messages.atLeast(filesSize),
    },
    { name: messages.free, hint: '', size: free === null ? messages.unknownSize : sizeOf(free) },
  ]
  return (
    <Card id="storage" title={messages.title}>
      {rows.map(({ name, hint, size }) => (
        <Row key={name} title={name} text={hint} actions={<span>{size}</span>} />
      ))}
    </Card>
  )
}
