// Lets Playwright 1.65 drive the system's Firefox over WebDriver BiDi (channel `moz-firefox`): its own `firefox`
// is a patched build that no distribution has. Closes three gaps between the two; each is to be tried
// without at an upgrade of either (ADR tests-and-lint).
import { firefox } from '@playwright/test'

type Session = {
  send: (method: string, params: object) => Promise<unknown>
  dispatchMessage: (message: { method?: string; params?: Record<string, unknown> }) => void
}

type RawKeyboard = {
  sendText: (progress: unknown, text: string) => Promise<void>
  _performActions: (progress: unknown, actions: object[]) => Promise<void>
}

/** Returns the object of Playwright's server that a public one stands for; both live in this process. */
// biome-ignore lint/suspicious/noExplicitAny: internals of Playwright, which has no types for them
const serverSideOf = (object: unknown): any => (object as any)._connection.toImpl(object)

/**
 * Gap 1: ESR 153 does not know `emulation.setMediaFeaturesOverride` and the like. Such a command is answered
 * with nothing; a journey cannot choose a colour scheme.
 */
function ignoreUnknownCommands(session: Session) {
  const { send } = session
  session.send = async function (method, params) {
    try {
      return await send.call(this, method, params)
    } catch (error) {
      if (/unknown command/.test(String(error))) return {}
      throw error
    }
  }
}

/**
 * Gap 2: Playwright recognises a download by the id of its navigation, and Firefox gives none to one of a
 * `blob:` address. The address stands in.
 */
function identifyDownloads(session: Session) {
  const { dispatchMessage } = session
  session.dispatchMessage = function (message) {
    if (message.method?.startsWith('browsingContext.download') && message.params) {
      message.params.navigation ??= message.params.url
    }
    dispatchMessage.call(this, message)
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Enter, as WebDriver writes it. */
const enterKey = '\uE007'

/**
 * Gap 3: `fill` and `insertText` set `value` from a script, which React takes for its own doing: the app would
 * look as if it lost the text. Here the text is typed with keys, one grapheme each.
 */
function typeInsteadOfInsert(keyboard: RawKeyboard) {
  keyboard.sendText = async function (progress, text) {
    const keys = [...graphemes.segment(text)].map(({ segment }) =>
      segment === '\n' ? enterKey : segment,
    )
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
    await this._performActions(progress, actions)
  }
}

/** Runs a change of a prototype once, however often one of its objects is met. */
function once<T extends object>(change: (prototype: T) => void): (object: T) => void {
  const changed = new WeakSet<object>()
  return (object) => {
    const prototype = Object.getPrototypeOf(object)
    if (changed.has(prototype)) return
    changed.add(prototype)
    change(prototype)
  }
}

const closeSessionGaps = once<Session>((session) => {
  ignoreUnknownCommands(session)
  identifyDownloads(session)
})
const closeKeyboardGap = once<RawKeyboard>(typeInsteadOfInsert)

const launch = firefox.launch.bind(firefox)
firefox.launch = async (options) => {
  const browser = await launch(options)
  closeSessionGaps(serverSideOf(browser)._browserSession)
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (contextOptions) => {
    const context = await newContext(contextOptions)
    context.on('page', (page) => closeKeyboardGap(serverSideOf(page).keyboard._raw))
    return context
  }
  return browser
}
