const guideOfAddress = () => /\?guide=.*$/.exec(location.hash)?.[0] ?? ''

/** Replaces the fragment, and preserves the history state of Next's router. */
function replaceFragment(fragment: string) {
  if (location.hash !== fragment) history.replaceState(history.state, '', fragment)
}

/**
 * Sets the id of a document in the URL once it is stored on this device; the tab of a job behind it and the question of
 * the guided start stay.
 */
export function showInAddress(id: string) {
  if (`${location.hash}/`.startsWith(`#${id}/`)) return
  replaceFragment(`#${id}${guideOfAddress()}`)
}

/** Sets the question of the guided start in the URL; an empty one is removed. */
export function showGuideInAddress(question: string) {
  const [before = ''] = location.hash.split('?')
  replaceFragment(
    `${before || '#'}${question === '' ? '' : `?guide=${encodeURIComponent(question)}`}`,
  )
}
