import { setTimeout as sleep } from 'node:timers/promises'
import {
  type CanvasReading,
  type Picture,
  pictureOf,
  readCanvas,
} from '../../e2e/support/paper-picture'
import type { ElementRef, WebDriver } from './webdriver'

/** Kind of element that a person looks for: something to press, or something to type into. */
type Kind = 'control' | 'field'

/** Finds a visible control or field that is not disabled, by its name, or by how its name begins. Runs in the page. */
function findByName(kind: Kind, name: string): unknown {
  const selectors = {
    control: 'button, a, label, [role=menuitem], [role=radio], [role=tab], [role=option]',
    field: 'input, textarea, select, [role=textbox]',
  }
  const nameOf = (element: Element) => {
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    const labels = isField ? [...(element.labels ?? [])] : []
    const referred = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
    const texts = [
      element.getAttribute('aria-label'),
      referred.map((id) => document.getElementById(id)?.textContent).join(' '),
      labels.map((label) => label.textContent).join(' '),
      kind === 'control' ? element.textContent : '',
    ]
    return texts.map((text) => text?.trim()).find(Boolean) ?? ''
  }
  const all = [...document.querySelectorAll(selectors[kind])].filter(
    (element) => element.getClientRects().length > 0 && !element.matches(':disabled'),
  )
  return (
    all.find((element) => nameOf(element) === name) ??
    all.find((element) => nameOf(element).startsWith(name)) ??
    null
  )
}

type Watched = Window & { __pageErrors?: string[] }

/** Collects what must not happen, from here on: WebDriver reads no console. Runs in the page. */
function watchPage() {
  const page = window as Watched
  if (page.__pageErrors) return
  const pageErrors: string[] = []
  page.__pageErrors = pageErrors
  const { error } = console
  console.error = (...words: unknown[]) => {
    pageErrors.push(`console: ${words.map(String).join(' ')}`)
    error.apply(console, words)
  }
  addEventListener('error', ({ message }) => pageErrors.push(`thrown: ${message}`))
  addEventListener('unhandledrejection', ({ reason }) => pageErrors.push(`rejected: ${reason}`))
  document.addEventListener('securitypolicyviolation', (event) => {
    pageErrors.push(`policy: ${event.effectiveDirective} ${event.blockedURI}`)
  })
}

/** A page in WebKit, as a person works with it. Every look waits, up to `patience` milliseconds. */
export class WebKitPage {
  constructor(
    readonly driver: WebDriver,
    private readonly address: string,
    private readonly patience = 90_000,
  ) {}

  async open(path: string) {
    await this.driver.open(this.address + path)
    await this.driver.evaluate(watchPage)
  }

  async reload() {
    await this.driver.reload()
    await this.driver.evaluate(watchPage)
  }

  /** Returns what went wrong in the document that is open, since it was loaded. */
  readPageErrors(): Promise<string[]> {
    return this.driver.evaluate(() => (window as Watched).__pageErrors ?? [])
  }

  /** Asks again until the answer is one; fails with `what` otherwise. */
  async until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
    const end = performance.now() + this.patience
    for (;;) {
      const found = await look()
      if (found) return found
      if (performance.now() > end)
        throw new Error(`WebKit: not within ${this.patience} ms: ${what}`)
      await sleep(100)
    }
  }

  private find(kind: Kind, name: string): Promise<ElementRef> {
    return this.until(
      `${kind} “${name}”`,
      async () => (await this.driver.evaluate(findByName, kind, name)) as ElementRef | null,
    )
  }

  async press(name: string) {
    await this.driver.click(await this.find('control', name))
  }

  async focus(control: string) {
    const element: unknown = await this.find('control', control)
    await this.driver.evaluate((found: unknown) => (found as HTMLElement).focus(), element)
  }

  async write(field: string, text: string) {
    const element = await this.find('field', field)
    await this.driver.click(element)
    await this.driver.type(element, text)
  }

  field(name: string): Promise<ElementRef> {
    return this.find('field', name)
  }

  /** Waits until a field holds a text. */
  async expectValue(field: string, text: string) {
    await this.until(`“${text}” in ${field}`, async () => {
      const element = (await this.driver.evaluate(findByName, 'field', field)) as ElementRef | null
      if (!element) return false
      const value = await this.driver.evaluate(
        (found: unknown) =>
          found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement
            ? found.value
            : (found as HTMLElement).innerText,
        element as unknown,
      )
      return value.trim() === text
    })
  }

  /** Waits until the page says a text anywhere. */
  async expectText(text: string) {
    await this.until(`“${text}”`, () =>
      this.driver.evaluate((words: string) => document.body.innerText.includes(words), text),
    )
  }

  /**
   * Waits until a text is on the first page of the paper. On a machine with much else to do the first drawing may
   * pass its limit of ten seconds: then it is asked for again, as a person would.
   */
  async expectOnPaper(text: string) {
    await this.until(`“${text}” on the paper`, () =>
      this.driver.evaluate((words: string) => {
        const again = [...document.querySelectorAll('button')].find(
          (button) => button.textContent === 'Try again',
        )
        again?.click()
        return [...document.querySelectorAll('[data-page="1"] .textLayer span')].some((span) =>
          span.textContent?.includes(words),
        )
      }, text),
    )
  }

  async expectSaved() {
    await this.until('Saved', () =>
      this.driver.evaluate(
        () => document.querySelector('[data-save-status]')?.textContent?.includes('Saved') ?? false,
      ),
    )
  }

  async expectPath(path: RegExp) {
    await this.until(`the address ${path}`, async () =>
      path.test(await this.driver.evaluate(() => location.pathname + location.hash)),
    )
  }

  /** Gives a file to the file input that `selector` names, which may be hidden. */
  async choose(path: string, selector = 'input[type=file]') {
    const input = await this.until('a file input', () =>
      this.driver.evaluate((css: string): unknown => document.querySelector(css), selector),
    )
    await this.driver.type(input as ElementRef, path)
  }

  /** Reads the first page as it is painted. */
  async readPaper(): Promise<Picture & { scale: number }> {
    const canvas = (await this.driver.evaluate((): unknown =>
      document.querySelector('[data-page="1"] canvas'),
    )) as HTMLCanvasElement
    return pictureOf((await this.driver.evaluate(readCanvas, canvas)) as CanvasReading)
  }
}
