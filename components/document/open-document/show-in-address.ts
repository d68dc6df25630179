import { documentFragment, guidePlace, readEditorAddress } from './editor-address'

/** Replaces the fragment, and preserves the history state of Next's router. */
function replaceFragment(fragment: string) {
  if (location.hash !== fragment) history.replaceState(history.state, '', fragment)
}

/**
 * Sets the id of a document in the URL once it is stored on this device; the tab of a job or the place in the document
 * behind it and the question of the guided start stay.
 */
export function showInAddress(id: string) {
  if (`${location.hash}/`.startsWith(`#${id}/`)) return
  const { guide, place } = readEditorAddress(location.hash)
  replaceFragment(documentFragment(id, guide === null ? (place ?? '') : guidePlace(guide)))
}
