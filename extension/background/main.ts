import { browser, type Sender } from '../browser'
import type {
  FrameNotice,
  OptionsRequest,
  PanelNotice,
  PanelReply,
  PanelRequest,
} from '../messages'
import { fillFields, leaveForm, readForm, showField, undoFields } from './form-of-tab'
import { askForFrame, giveBackFrames } from './frame-permissions'
import { answerOptions } from './options-requests'
import { beginPairing, pair, receiveCv } from './pairing'

type Handlers = {
  [Kind in keyof PanelReply]: (
    request: Extract<PanelRequest, { kind: Kind }>,
    from: { tabId: number; origin: string },
  ) => Promise<PanelReply[Kind]>
}

const handlers: Handlers = {
  read: (_, { tabId }) => readForm(tabId),
  fill: ({ fields }, { tabId }) => fillFields(tabId, fields),
  undo: ({ fields }, { tabId }) => undoFields(tabId, fields),
  show: ({ field }, { tabId }) => showField(tabId, field),
  leave: async (_, { tabId }) => {
    // The page may have gone already; its frames are given back in any case.
    await leaveForm(tabId).catch(() => undefined)
    await giveBackFrames(tabId)
    return null
  },
  'allow-frame': ({ origin }, { tabId }) => askForFrame(tabId, origin),
  'open-options': async () => {
    await browser.runtime.openOptionsPage()
    return null
  },
  'begin-pairing': (_, { tabId, origin }) => beginPairing(tabId, origin),
  pair: (_, { tabId, origin }) => pair(tabId, origin),
  receive: ({ parcel }, { origin }) => receiveCv(origin, parcel),
}

/** Notifies the panel of a tab, if it has one that is still open. */
const notifyPanel = (tabId: number, notice: PanelNotice) =>
  browser.tabs.sendMessage(tabId, notice, { frameId: 0 }).catch(() => undefined)

const isOwn = ({ id }: Sender) => id === browser.runtime.id

// Chromium's scripts in pages could read the store else.
void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })

// A frame that was given for one form is given back, also where the browser was ended in between.
browser.runtime.onStartup.addListener(() => void giveBackFrames(null))
browser.tabs.onRemoved.addListener((tabId) => void giveBackFrames(tabId))

/** Milliseconds after which Chromium has given the tab that was pressed on: at times it has not at once. */
const lateGrant = 300

async function openPanel(tabId: number) {
  const script = { target: { tabId }, files: ['panel.js'] }
  try {
    await browser.scripting.executeScript(script)
  } catch {
    await new Promise((done) => setTimeout(done, lateGrant))
    await browser.scripting.executeScript(script)
  }
}

browser.action.onClicked.addListener(async ({ id }) => {
  if (id === undefined) return
  // A page of the browser itself has no form.
  await openPanel(id).catch(() => browser.runtime.openOptionsPage())
})

browser.runtime.onMessage.addListener((message, sender, reply) => {
  if (!isOwn(sender)) return undefined
  const request = message as
    | PanelRequest
    | OptionsRequest
    | FrameNotice
    | { kind: 'frame-allowed'; tabId: number }
  if (request.kind === 'frame-allowed') {
    if (!sender.tab || sender.url?.startsWith(browser.runtime.getURL('')))
      void notifyPanel(request.tabId, { notice: 'frame-allowed' })
    return undefined
  }
  if (request.kind === 'stored' || request.kind === 'read-file') {
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) return undefined
    answerOptions(request).then(reply, () => reply(null))
    return true
  }
  const tabId = sender.tab?.id
  if (tabId === undefined) return undefined
  if (request.kind === 'form-changed') {
    void notifyPanel(tabId, { notice: 'form-changed' })
    return undefined
  }
  // The panel is in the page itself: a frame cannot ask in its name.
  if (sender.frameId !== 0 || !sender.url || !Object.hasOwn(handlers, request.kind))
    return undefined
  const handle = handlers[request.kind] as (
    one: PanelRequest,
    from: { tabId: number; origin: string },
  ) => Promise<unknown>
  const { origin } = new URL(sender.url)
  handle(request, { tabId, origin }).then(reply, () => reply(null))
  return true
})
