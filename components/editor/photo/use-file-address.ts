import { useEffect, useState } from 'react'

/** Milliseconds before a blob URL is revoked after unmount, for a picture that is still loading. */
const loading = 10_000

/** Returns a blob URL of bytes while mounted. */
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
