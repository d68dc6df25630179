import type { PaperNode } from './nodes'

declare module '@react-pdf/layout' {
  /** Everything that comes before pagination; put there by the bundle script. */
  export const layOutUnpaged: (root: PaperNode, fonts: object) => Promise<PaperNode>
}
