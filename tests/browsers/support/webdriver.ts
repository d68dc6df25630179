/** A key that is no character, as WebDriver writes it (W3C WebDriver, 17.4.2). */
export const keys = {
  arrowDown: '\uE015',
  arrowUp: '\uE013',
  control: '\uE009',
  enter: '\uE007',
  shift: '\uE008',
} as const

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
export type ElementRef = { [elementKey]: string }

/**
 * A session of WebDriver: the few commands of the protocol that the journeys in WebKit need. Every
 * function that runs in the page is sent as its source, so it may use nothing from outside of itself.
 */
export class WebDriver {
  private constructor(private readonly address: string) {}

  /** @param server the address of the driver */
  static async open(server: string, capabilities: object): Promise<WebDriver> {
    const { sessionId } = (await send('POST', `${server}/session`, {
      capabilities: { alwaysMatch: capabilities },
    })) as { sessionId: string }
    const driver = new WebDriver(`${server}/session/${sessionId}`)
    // A page that hangs fails its journey instead of blocking all commands after it.
    await driver.post('/timeouts', { pageLoad: 20_000, script: 60_000, implicit: 0 })
    return driver
  }

  private post = (path: string, body: object = {}) => send('POST', `${this.address}${path}`, body)

  async close() {
    await send('DELETE', this.address)
  }

  async open(url: string) {
    await this.post('/url', { url })
  }

  async reload() {
    await this.post('/refresh')
  }

  async setSize(width: number, height: number) {
    await this.post('/window/rect', { x: 0, y: 0, width, height })
  }

  /** Runs a function in the page and returns its result, awaited. */
  async evaluate<Result, Args extends unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const script = `const done = arguments[arguments.length - 1]
      Promise.resolve().then(() => (${run})(...[].slice.call(arguments, 0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const answer = (await this.post('/execute/async', { script, args })) as {
      value?: Awaited<Result>
      error?: string
    }
    if (answer.error) throw new Error(`In the page: ${answer.error}`)
    return answer.value as Awaited<Result>
  }

  async click(element: ElementRef) {
    await this.post(`/element/${element[elementKey]}/click`)
  }

  /** Types into an element, or gives a file input the path of its file. */
  async type(element: ElementRef, text: string) {
    await this.post(`/element/${element[elementKey]}/value`, { text })
  }

  /** Types into whatever has the focus; keys of `held` are down meanwhile. */
  async press(text: string, ...held: string[]) {
    const strokes = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
    const down = held.map((value) => ({ type: 'keyDown', value }))
    const up = held.map((value) => ({ type: 'keyUp', value }))
    const actions = [...down, ...strokes, ...up]
    await this.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
  }

  /** Presses on a place of the page, in CSS pixels of the viewport. */
  async clickAt(x: number, y: number) {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    await this.post('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
  }

  /** Returns a picture of the window as PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from((await send('GET', `${this.address}/screenshot`)) as string, 'base64')
  }
}

async function send(method: string, url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null }
  if (!answer.ok) throw new Error(`WebDriver: ${value?.error}: ${value?.message}`)
  return value
}
