import type { PaperNode } from './nodes'

declare module '@react-pdf/layout' {
  /** Everything that comes before pagination; put there by the bundle script. */
  export const layOutUnpaged: (root: PaperNode, fonts: object) => Promise<PaperNode>
  /** Makes the next layout start a new instance of yoga's WebAssembly; put there by the bundle script. */
  export const forgetYoga: () => void
}
