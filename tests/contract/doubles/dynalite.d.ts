declare module 'dynalite' {
  import type { Server } from 'node:http'
  /** In memory, unless a path is given. */
  export default function dynalite(options?: { createTableMs?: number; path?: string }): Server
}
