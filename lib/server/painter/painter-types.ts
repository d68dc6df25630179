import 'server-only'

/** Size of a picture in pixels: as wide as the page, and its upper part. */
export type Frame = { width: number; height: number }

export type PaintQuestion = { bytes: Uint8Array<ArrayBuffer>; frame: Frame }

/** Message to the thread. */
export type PaintRequest = { id: number } & PaintQuestion

/** Message from the thread: PNG, null where no canvas is installed. */
export type PaintReply = { id: number; picture: Uint8Array | null }

/** Paints first pages of PDFs that we made, in threads with resource limits. */
export type Painter = {
  /** Returns PNG; null if too many wait, it took too long, or no canvas is installed. */
  paint: (question: PaintQuestion) => Promise<Uint8Array<ArrayBuffer> | null>
  /** Ends its thread; a picture under way fails. */
  close: () => Promise<void>
}
