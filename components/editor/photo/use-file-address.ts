'use client'

import { useEffect, useState } from 'react'

/** Milliseconds that a picture which is just being read may need its address. */
const loading = 10_000

/** An address of some bytes for as long as somebody shows them. */
export function useFileAddress(bytes: Uint8Array<ArrayBuffer> | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!bytes) return
    const made = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }))
    setAddress(made)
    return () => {
      setAddress(null)
      setTimeout(() => URL.revokeObjectURL(made), loading)
    }
  }, [bytes])
  return address
}
