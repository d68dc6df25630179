/** Puts the id of a document into the address once it is saved on this device. */
export function showInAddress(id: string) {
  if (location.hash === `#${id}`) return
  // Next's router keeps its own state in the history: it is handed on.
  history.replaceState(history.state, '', `#${id}`)
}
