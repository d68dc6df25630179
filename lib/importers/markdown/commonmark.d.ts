declare module 'commonmark' {
  type Node = {
    type: string
    literal: string | null
    destination: string | null
    /** Heading level. */
    level: number
  }
  export type Event = { node: Node; entering: boolean }
  export class Parser {
    parse(text: string): { walker(): { next(): Event | null } }
  }
}
