import type { PaperNode } from './nodes'

declare module '@react-pdf/layout' {
  /** Layout without pagination; exported by the bundle script. */
  export const layOutUnpaged: (root: PaperNode, fonts: object) => Promise<PaperNode>
  /** Makes the next layout create a new instance of yoga's WebAssembly; exported by the bundle script. */
  export const forgetYoga: () => void
}
