import { useEffect, useRef, useState } from 'react'
import type { CvParcel, ExtensionHello, FromExtension, ToExtension } from '@/lib/forms/hand-over'
import { isRecord } from '@/lib/resume/is-record'

/** Stage of the hand-over to an extension on this page. */
export type ExtensionStage =
  | { kind: 'waiting' }
  | { kind: 'code'; code: string; isPressed: boolean }
  | { kind: 'paired' }

const isHello = (data: unknown): data is ExtensionHello =>
  isRecord(data) &&
  data.vitae === 'extension' &&
  typeof data.code === 'string' &&
  typeof data.isPaired === 'boolean'

/**
 * Waits for the browser extension, which comes to this page only after a press on its button, and speaks with it through
 * the port that it brings. Messages of other windows are not heard.
 */
export function useExtension(): {
  stage: ExtensionStage
  pair: () => void
  /** Resolves to whether the extension could read the CV. */
  handOver: (parcel: CvParcel) => Promise<boolean>
} {
  const [stage, setStage] = useState<ExtensionStage>({ kind: 'waiting' })
  const port = useRef<MessagePort | null>(null)
  const pending = useRef<((isReceived: boolean) => void) | null>(null)
  useEffect(() => {
    const hear = ({ data }: MessageEvent<FromExtension>) => {
      if (data.kind === 'paired') setStage({ kind: 'paired' })
      else pending.current?.(data.kind === 'received')
    }
    const greet = ({ data, origin, source, ports }: MessageEvent<unknown>) => {
      const [given] = ports
      if (source !== window || origin !== location.origin || !given || !isHello(data)) return
      port.current?.close()
      port.current = given
      given.onmessage = hear
      const { code, isPaired } = data
      setStage(isPaired ? { kind: 'paired' } : { kind: 'code', code, isPressed: false })
    }
    window.addEventListener('message', greet)
    return () => {
      window.removeEventListener('message', greet)
      port.current?.close()
    }
  }, [])
  const send = (message: ToExtension) => port.current?.postMessage(message)
  return {
    stage,
    pair: () => {
      setStage((now) => (now.kind === 'code' ? { ...now, isPressed: true } : now))
      send({ kind: 'pair' })
    },
    handOver: (parcel) =>
      new Promise((resolve) => {
        pending.current = resolve
        send({ kind: 'cv', parcel })
      }),
  }
}
