'use client'

import { useEffect, useState } from 'react'
import { readFile } from '@/lib/browser/storage/photo/blob-store'

type Bytes = Uint8Array<ArrayBuffer>

/** Returns a PDF of device or account: undefined while loading, null if neither has it. */
export function useSentFile(fileId: string): {
  bytes: Bytes | null | undefined
  retry: () => void
} {
  const [bytes, setBytes] = useState<Bytes | null | undefined>(undefined)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry loads again
  useEffect(() => {
    let isCurrent = true
    readFile(fileId).then(
      (found) => isCurrent && setBytes(found),
      () => isCurrent && setBytes(null),
    )
    return () => {
      isCurrent = false
    }
  }, [fileId, tries])
  const retry = () => {
    setBytes(undefined)
    setTries((before) => before + 1)
  }
  return { bytes, retry }
}
