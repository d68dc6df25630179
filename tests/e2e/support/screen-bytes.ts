import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'

type Keeper = Window & { __shownPdfs?: Uint8Array[] }

/**
 * Keeps a copy of every PDF that the page hands to the program which paints it. Call before the
 * first page opens.
 */
export async function keepShownPdfs(page: Page) {
  await page.addInitScript(() => {
    const kept: Uint8Array[] = []
    ;(window as Keeper).__shownPdfs = kept
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (this: Worker, ...args: Parameters<typeof post>) {
      const bytes = args[0]?.data?.data
      if (bytes instanceof Uint8Array && bytes[0] === 0x25 && bytes[1] === 0x50) {
        kept.push(bytes.slice())
      }
      return post.apply(this, args)
    } as typeof post
  })
}

/** All PDFs that were painted so far, oldest first. */
export async function shownPdfs(page: Page): Promise<Uint8Array[]> {
  const all = await page.evaluate(() =>
    ((window as Keeper).__shownPdfs ?? []).map((bytes) => {
      let text = ''
      for (const byte of bytes) text += String.fromCharCode(byte)
      return btoa(text)
    }),
  )
  return all.map((text) => new Uint8Array(Buffer.from(text, 'base64')))
}

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
