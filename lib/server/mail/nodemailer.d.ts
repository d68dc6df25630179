declare module 'nodemailer' {
  export type Transport = {
    sendMail: (message: {
      from: string
      to: string
      subject: string
      text: string
      headers: Record<string, string>
    }) => Promise<unknown>
    close: () => void
  }
  export function createTransport(options: {
    host: string
    port: number
    secure: boolean
    requireTLS?: boolean
    auth?: { user: string; pass: string }
    connectionTimeout: number
    greetingTimeout: number
    socketTimeout: number
    disableFileAccess: boolean
    disableUrlAccess: boolean
    logger: false
  }): Transport
}
