/** Sets the id of a document in the URL once it is stored on this device; the tab of a job behind it stays. */
export function showInAddress(id: string) {
  if (`${location.hash}/`.startsWith(`#${id}/`)) return
  // Preserves the history state of Next's router.
  history.replaceState(history.state, '', `#${id}`)
}
