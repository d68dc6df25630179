/** What is needed of the inside of pdf.js (6.5): it has no option for this. */
type Transport = {
  fontLoader: { addNativeFontFace: (face: FontFace) => void }
  commonObjs: { get: (id: string, callback?: unknown) => unknown }
}

function isTransport(value: unknown): value is Transport {
  const { fontLoader, commonObjs } = (value ?? {}) as Partial<Transport>
  return (
    typeof fontLoader?.addNativeFontFace === 'function' && typeof commonObjs?.get === 'function'
  )
}

const isFont = (value: unknown) =>
  typeof value === 'object' && value !== null && 'loadedName' in value

/**
 * Keeps the fonts of an open PDF out of the page until they are needed there. pdf.js adds them even
 * when a worker paints, and with each the browser lays out the whole page anew: the larger part of
 * a keystroke's work on the main thread. Where no worker can paint, its painter on the main thread
 * asks for each font before it draws with it: then they are added, and those that come later at
 * once.
 *
 * @param transport the inside of a PDF that pdf.js has just opened; left alone when it is not what
 *   we know, so that a newer pdf.js paints right and only slower
 */
export function holdFonts(transport: unknown): void {
  if (!isTransport(transport)) return
  const { fontLoader, commonObjs } = transport
  const add = fontLoader.addNativeFontFace.bind(fontLoader)
  const get = commonObjs.get.bind(commonObjs)
  const held: FontFace[] = []
  fontLoader.addNativeFontFace = (face) => {
    held.push(face)
  }
  commonObjs.get = (id, callback) => {
    const found = get(id, callback)
    if (isFont(found)) {
      fontLoader.addNativeFontFace = add
      for (const face of held.splice(0)) add(face)
    }
    return found
  }
}
