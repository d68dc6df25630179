import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'

type EmbeddedAuthContext = Window & { __shownPdfs?: Uint8Array[] }

/**
 * Keeps a copy of every PDF that the page hands to the program which paints it. Call before the
 * first page opens.
 */
export async function keepShownPdfs(page: Page) {
  await page.addInitScript(() => {
    const kept: Uint8Array[] = []
    ;(window as EmbeddedAuthContext).__shownPdfs = kept
    const keep = (bytes: unknown) => {
      if (bytes instanceof Uint8Array && bytes[0] === 0x25 && bytes[1] === 0x50) {
        kept.push(bytes.slice())
      }
    }
    /** The engine's own line to the paint worker, with us in the middle. */
    const listenOn = (message: { port: MessagePort }): Parameters<typeof post> => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }) => {
        keep(data.bytes)
        message.port.postMessage(data, [data.bytes.buffer])
      }
      // TypeScript takes the parameters of the last overload, the one without a list of what moves.
      return [{ ...message, port: port2 }, [port2]] as unknown as Parameters<typeof post>
    }
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (this: Worker, ...args: Parameters<typeof post>) {
      const [message] = args
      if (message?.type === 'share') return post.apply(this, listenOn(message))
      // Of the paint worker, or of pdf.js where the page paints.
      keep(message?.bytes ?? message?.data?.data)
      return post.apply(this, args)
    } as typeof post
  })
}

/** All PDFs that were painted so far, oldest first. */
export async function shownPdfs(page: Page): Promise<Uint8Array[]> {
  const all = await page.evaluate(() =>
    ((window as EmbeddedAuthContext).__shownPdfs ?? []).map((bytes) => {
      let text = ''
      for (const byte of bytes) text += String.fromCharCode(byte)
      return btoa(text)
    }),
  )
  return all.map((text) => new Uint8Array(Buffer.from(text, 'base64')))
}

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
