import { expectDescribedAnswer } from './described-answer'

type Answer = {
  status: number
  headers: Headers
  /** Of the body as JSON; empty where there is none. */
  data: Record<string, unknown>
  text: string
  setCookies: string[]
}

export type Handle = (request: Request) => Promise<Response>

/** Just enough of a browser: it keeps cookies and names the page's origin. */
export class Browser {
  readonly cookies = new Map<string, string>()
  constructor(
    private readonly handle: Handle,
    readonly origin = 'http://localhost:3000',
    readonly address = '203.0.113.7',
  ) {}

  async send(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers(init.headers)
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (cookie) headers.set('cookie', cookie)
    if (!headers.has('x-vitae-ip')) headers.set('x-vitae-ip', this.address)
    if (!headers.has('user-agent')) headers.set('user-agent', 'Test browser')
    const request = new Request(new URL(path, this.origin), { ...init, method, headers })
    const response = await this.handle(request)
    const setCookies = response.headers.getSetCookie()
    for (const line of setCookies) this.keep(line)
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    const data = isJson ? JSON.parse(text) : {}
    if (response.ok && isJson) expectDescribedAnswer(path, data)
    return {
      status: response.status,
      headers: response.headers,
      data,
      text,
      setCookies,
    }
  }

  private keep(line: string) {
    const [pair = '', ...attributes] = line.split(';')
    const [name = '', ...value] = pair.split('=')
    const isOver = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))
    if (isOver || value.join('=') === '') this.cookies.delete(name)
    else this.cookies.set(name, value.join('='))
  }

  post(path: string, body: object = {}, headers: Record<string, string> = {}) {
    return this.send('POST', `/api/auth${path}`, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin: this.origin, ...headers },
    })
  }

  get(path: string) {
    return this.send('GET', `/api/auth${path}`)
  }

  /** As a page of the app would ask, for `principalOf`. */
  request(): Request {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return new Request(new URL('/cvs', this.origin), { headers: { cookie } })
  }
}
