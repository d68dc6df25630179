'use client'

import { Card } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import type { OperatorState } from '@/lib/api/operator'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { useSizes } from './use-sizes'

/** Shows the size of each store, and the free space of the disk. */
export function StorageCard({ storage, health }: Pick<OperatorState, 'storage' | 'health'>) {
  const words = useMessages(operatorMessages).storage
  const sizeOf = useSizes()
  if (!storage) {
    return (
      <Card id="storage" title={words.title}>
        <p className="text-soft">{words.unknown}</p>
      </Card>
    )
  }
  const { database, files, vectors, free, isWhole } = storage
  const filesSize = sizeOf(files)
  const rows = [
    { name: words.database, hint: words.databaseHint, size: sizeOf(database) },
    {
      name: words.files,
      hint: words.filesHint,
      size: isWhole ? filesSize : words.atLeast(filesSize),
    },
    {
      name: words.vectors,
      hint: words.vectorsHint,
      size: vectors === 0 && health.notSetUp.includes('embeddings') ? words.none : sizeOf(vectors),
    },
    { name: words.free, hint: '', size: free === null ? words.unknownSize : sizeOf(free) },
  ]
  return (
    <Card id="storage" title={words.title}>
      <dl className="divide-y divide-line">
        {rows.map(({ name, hint, size }) => (
          <div key={name} className="flex items-baseline justify-between gap-4 py-2">
            <dt className="min-w-0 font-medium">
              {name}
              {hint && (
                <span className="font-normal text-soft text-sm max-sm:block sm:ms-2.5">{hint}</span>
              )}
            </dt>
            <dd className="shrink-0 tabular-nums">{size}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
