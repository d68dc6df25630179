import type { ExtensionHello, FromExtension, ToExtension } from '@/lib/forms/hand-over'
import { askBackground } from '../panel/ask-background'
import { button, create } from '../panel/elements'
import { openPanel } from '../panel/open-panel'

/**
 * Opens the panel on a page of Vitae: pairs it by a code that both show and a press on each side, then takes the CV that
 * the person hands over there. The port is of this visit alone.
 */
export function openHandOverPanel(onClose: () => void): { readAgain: () => void } {
  const { port1: port, port2 } = new MessageChannel()
  const panel = openPanel('Your CV', () => {
    port.close()
    onClose()
  })
  const pressed = { here: false, there: false }
  const send = (message: FromExtension) => port.postMessage(message)

  const say = (...children: (Node | string)[]) =>
    panel.main.replaceChildren(
      create(
        'div',
        { class: 'text' },
        ...children.map((one) => (typeof one === 'string' ? create('p', {}, one) : one)),
      ),
    )

  function sayReady() {
    say(
      'Paired. Choose on the page which CV to hand over.',
      'It is stored in this browser, and goes into forms that you press the button on. Nowhere else.',
    )
  }

  async function pairWhenBoth() {
    if (!pressed.here || !pressed.there) return
    await askBackground({ kind: 'pair' })
    send({ kind: 'paired' })
    sayReady()
  }

  function sayCode(code: string) {
    const press = () => {
      pressed.here = true
      pair.replaceWith(create('p', {}, 'Now press on the page, too.'))
      void pairWhenBoth()
    }
    const pair = button(`Pair with ${location.host}`, press, { class: 'main' })
    say(
      `Is ${location.origin} your own Vitae? Then the page shows this code, too:`,
      create('p', { class: 'code' }, code),
      'Press on both sides if it does. Only this page can hand over a CV from then on.',
      pair,
    )
  }

  async function receive(parcel: unknown) {
    const received = await askBackground({ kind: 'receive', parcel })
    send({ kind: received ? 'received' : 'refused' })
    if (!received) return say('This could not be read as a CV.')
    say(
      `“${received.title}” is here.`,
      'Open the form of an employer, and press the button of Vitae there.',
    )
    panel.announce(`${received.title} is here.`)
  }

  port.onmessage = ({ data }: MessageEvent<ToExtension>) => {
    if (data.kind === 'pair') {
      pressed.there = true
      void pairWhenBoth()
    }
    if (data.kind === 'cv') void receive(data.parcel)
  }

  async function begin() {
    const begun = await askBackground({ kind: 'begin-pairing' })
    if (!begun) return say('The extension does not answer. Load the page again.')
    if (begun.isPaired) sayReady()
    else sayCode(begun.code)
    const hello: ExtensionHello = { vitae: 'extension', code: begun.code, isPaired: begun.isPaired }
    window.postMessage(hello, location.origin, [port2])
  }
  void begin()
  return { readAgain: () => undefined }
}
