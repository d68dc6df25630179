import { create } from './elements'
import { style } from './style'

/** Width of the page from which it makes room for the panel, in CSS pixels. */
const minWidthWithRoom = 1000

/** Parts of the panel that its content is put into. */
export type Panel = {
  top: HTMLElement
  main: HTMLElement
  /** Says a sentence to screen readers, once. */
  announce: (text: string) => void
}

function addStyle(root: ShadowRoot) {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    root.adoptedStyleSheets = [sheet]
  } catch {
    // Firefox keeps scripts of extensions from adopting sheets.
    root.append(create('style', {}, style))
  }
}

/**
 * Opens the panel beside the page, in a shadow root that the page cannot look into. The focus stays where it is.
 *
 * @param onClose called once, by the person alone
 */
export function openPanel(title: string, onClose: () => void): Panel {
  const host = create('div', { lang: 'en', dir: 'ltr' })
  const root = host.attachShadow({ mode: 'closed' })
  addStyle(root)
  const [top, main] = [create('div', {}), create('main', {})]
  const said = create('p', { class: 'unseen', role: 'status' })
  const { style: page } = document.documentElement
  const margin = page.marginRight
  if (innerWidth >= minWidthWithRoom) page.marginRight = '384px'
  const end = create(
    'button',
    {
      type: 'button',
      'aria-label': 'Close',
      onclick: () => {
        page.marginRight = margin
        host.remove()
        onClose()
      },
    },
    '✕',
  )
  root.append(
    create(
      'aside',
      { 'aria-label': `Vitae: ${title}` },
      create(
        'header',
        {},
        create('b', { 'aria-hidden': 'true' }, 'V'),
        create('h1', {}, title),
        end,
      ),
      top,
      main,
      create('footer', {}, 'Nothing is sent. You read it and press their button.'),
      said,
    ),
  )
  document.documentElement.append(host)
  return {
    top,
    main,
    announce: (text) => {
      said.textContent = text
    },
  }
}
