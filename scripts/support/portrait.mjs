import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './carried-node.mjs'
import { root } from './root.mjs'

/** A picture as a document's photo refers to it, and its file. */
function photoOf(bytes) {
  const fileId = sha256(bytes)
  const crop = { x: 0, y: 0, width: 1, height: 1 }
  const look = { greyscale: false, brightness: 1, contrast: 1 }
  return { photo: { fileId, sourceId: '', alt: '', crop, look }, files: { [fileId]: bytes } }
}

/** Reads a drawn face. */
export const readPortrait = () =>
  photoOf(new Uint8Array(readFileSync(join(root, 'tests', 'fixtures', 'portrait.jpg'))))

/** Hair behind the head, and over it, by style. */
const hairs = {
  crop: [
    '',
    'M139 246C128 150 172 104 234 104s106 46 95 142c-8-46-28-74-50-80-32-8-66-6-92 2-24 8-40 34-48 78z',
  ],
  short: [
    '',
    'M136 262C118 148 166 92 240 92c78 0 110 62 92 170-6-20-12-44-18-62-38 4-84-8-110-32-14 26-36 44-56 50-6 18-10 28-12 44z',
  ],
  bob: [
    'M116 352C100 170 150 88 234 88s134 82 118 264c-30 22-206 22-236 0z',
    'M134 262c-8-104 42-148 100-148s108 44 100 148c-46-12-92-52-110-96-18 48-46 84-90 96z',
  ],
  long: [
    'M104 470C90 190 140 84 234 84s146 106 130 386c-60 26-200 26-260 0z',
    'M134 272c-12-110 42-160 100-160s112 50 100 160c-20-56-62-102-124-114-14 46-42 86-76 114z',
  ],
  bun: [
    'M234 30a48 48 0 1 1 0 96 48 48 0 1 1 0-96z',
    'M138 262C128 152 170 98 234 98s106 54 96 164c-14-56-46-92-96-92s-82 36-96 92z',
  ],
}

/** A head and shoulders of nobody, as SVG of 467 by 600 pixels. */
function drawPortrait({ ground, skin, hair, style, top, collar, tie, beard, glasses }) {
  const [behind, over] = hairs[style]
  const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`
  const line = 'fill="none" stroke-linecap="round"'
  return `<svg xmlns="http://www.w3.org/2000/svg" width="467" height="600" viewBox="0 0 467 600">
    <rect width="467" height="600" fill="${ground}"/>
    ${path(behind, hair)}
    ${path('M20 600c0-116 62-160 132-178l82-20 82 20c70 18 132 62 132 178z', top)}
    ${path('M180 410l54 84 54-84-20-30h-68z', collar)}
    ${tie ? path('M222 490h24l12 110h-48z', tie) : ''}
    ${path('M186 330h96v70c0 32-22 56-48 56s-48-24-48-56z', skin)}
    ${path('M186 352c30 30 66 30 96 0v34c-32 26-66 22-96-10z', '#000', 'opacity=".1"')}
    <ellipse cx="137" cy="266" rx="15" ry="24" fill="${skin}"/>
    <ellipse cx="331" cy="266" rx="15" ry="24" fill="${skin}"/>
    ${path('M138 236c0-76 42-112 96-112s96 36 96 112c0 88-42 144-96 144s-96-56-96-144z', skin)}
    ${beard ? path('M138 262c8 24 20 40 44 44 30-12 74-12 104 0 24-4 36-20 44-44 0 76-44 126-96 126s-96-50-96-126z', hair) : ''}
    ${path(over, hair)}
    <g stroke="#2b2320" stroke-width="6" ${line}>
      <path d="M176 226q16-10 32 0M260 226q16-10 32 0" stroke="${hair}"/>
      <path d="M192 250v6M276 250v6" stroke-width="11"/>
    </g>
    <path d="M234 262v32q-4 6-10 6" stroke="#000" stroke-width="5" opacity=".22" ${line}/>
    <path d="M206 326q28 20 56 0" stroke="${beard ? '#e9c3b4' : '#8c3f3a'}" stroke-width="6" ${line}/>
    ${
      glasses
        ? `<g stroke="#22262c" stroke-width="6" ${line}><rect x="162" y="232" width="60" height="44" rx="18"/>
           <rect x="246" y="232" width="60" height="44" rx="18"/><path d="M222 250q12-8 24 0"/></g>`
        : ''
    }
  </svg>`
}

/**
 * Paints the portrait of a person of the pictures.
 *
 * @param {import('@playwright/test').Page} page of a browser
 * @param {object} look colours of its parts, and the style of its hair
 * @param {(jpeg: Uint8Array) => Uint8Array | null} strip removes metadata, with which the engine prints no photo
 */
export async function paintPortrait(page, look, strip) {
  const data = await page.evaluate(async (svg) => {
    const image = new Image()
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    canvas.getContext('2d').drawImage(image, 0, 0)
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1]
  }, drawPortrait(look))
  return photoOf(strip(new Uint8Array(Buffer.from(data, 'base64'))))
}
