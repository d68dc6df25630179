import { isHandOverPage } from '../pair/hand-over-page'
import { openHandOverPanel } from '../pair/hand-over-panel'
import { openFormPanel } from './form-panel'

declare global {
  /** Panel that is open in this page; of this extension's world alone. */
  var vitaePanel: { readAgain: () => void } | undefined
}

const onClose = () => {
  globalThis.vitaePanel = undefined
}

if (globalThis.vitaePanel) globalThis.vitaePanel.readAgain()
else globalThis.vitaePanel = isHandOverPage() ? openHandOverPanel(onClose) : openFormPanel(onClose)
