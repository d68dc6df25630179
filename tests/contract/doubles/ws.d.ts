declare module 'ws' {
  import type { IncomingMessage, Server } from 'node:http'

  type Socket = {
    on: (name: 'message' | 'close', listener: (data: Buffer) => void) => void
    send: (text: string) => void
    close: () => void
  }
  export class WebSocketServer {
    constructor(options: {
      server: Server
      path: string
      handleProtocols: (offered: Set<string>) => string
    })
    clients: Set<Socket & { terminate: () => void }>
    on(name: 'connection', listener: (socket: Socket, request: IncomingMessage) => void): void
  }
}
