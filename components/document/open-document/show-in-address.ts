/** Sets the id of a document in the URL once it is stored on this device. */
export function showInAddress(id: string) {
  if (location.hash === `#${id}`) return
  // Preserves the history state of Next's router.
  history.replaceState(history.state, '', `#${id}`)
}
