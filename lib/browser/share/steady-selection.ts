/**
 * Keeps a selection by pointer in a layer of absolutely placed text from jumping to the end of the layer where the pointer
 * is on no text, as behind a short line: an empty element fills the layer meanwhile and stands, in the document, next to
 * the text that was reached last.
 */
export function steadySelection(): void {
  let end: HTMLElement | null = null
  let before: Range | null = null
  const stop = () => {
    end?.remove()
    end = null
    before = null
  }
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    stop()
    const layer = target instanceof Element ? target.closest('.layer') : null
    // Fingers select by handles.
    if (!layer || pointerType === 'touch') return
    end = document.createElement('i')
    end.className = 'rest'
    layer.append(end)
  })
  for (const kind of ['pointerup', 'pointercancel', 'blur']) window.addEventListener(kind, stop)
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection()
    if (!end || !selection || selection.rangeCount === 0) return
    const range = selection.getRangeAt(0)
    // The side that moves is the one that differs from the selection before.
    const isStart = before !== null && range.compareBoundaryPoints(Range.END_TO_END, before) === 0
    before = range.cloneRange()
    const node = isStart ? range.startContainer : range.endContainer
    const text = (node instanceof Element ? node : node.parentElement)?.closest('.layer > span')
    if (!text || text.parentElement !== end.parentElement) return
    if (isStart) text.before(end)
    else text.after(end)
  })
}
