import { type CDPSession, expect, type Page } from '@playwright/test'

type Node = { role: string; name: string; backendNodeId?: number }

/**
 * The panel of the extension as a screen reader has it: no script of a page, and so none of a test, can look into its
 * shadow root.
 */
export class Panel {
  constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  private async nodes(): Promise<Node[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree')
    const shown = nodes.filter(({ ignored }) => !ignored)
    const from = shown.findIndex(
      ({ role, name }) => role?.value === 'complementary' && /^Vitae: /.test(name?.value ?? ''),
    )
    if (from < 0) return []
    const inside = new Set<string>()
    const add = (id: string) => {
      inside.add(id)
      for (const child of nodes.find(({ nodeId }) => nodeId === id)?.childIds ?? []) add(child)
    }
    add(shown[from]?.nodeId ?? '')
    return shown
      .filter(({ nodeId }) => inside.has(nodeId))
      .map(({ role, name, backendDOMNodeId }) => ({
        role: role?.value ?? '',
        name: name?.value ?? '',
        ...(backendDOMNodeId !== undefined && { backendNodeId: backendDOMNodeId }),
      }))
  }

  /** Texts of the panel, in their order. */
  async texts(): Promise<string[]> {
    return (await this.nodes()).filter(({ role }) => role === 'StaticText').map(({ name }) => name)
  }

  /** Waits until the form has been read. */
  async opened() {
    await expect
      .poll(async () => (await this.texts()).length, { intervals: [30] })
      .toBeGreaterThan(2)
  }

  /** Returns the middle of a button, scrolled into view, in CSS pixels of the window. */
  async box(name: string | RegExp): Promise<{ x: number; y: number }> {
    const find = async () =>
      (await this.nodes()).find(
        (one) =>
          one.role === 'button' &&
          (typeof name === 'string' ? one.name === name : name.test(one.name)),
      )?.backendNodeId
    const message = async () => `${name} in ${JSON.stringify(await this.texts())}`
    await expect
      .poll(async () => ((await find()) === undefined ? message() : ''), { intervals: [30] })
      .toBe('')
    const backendNodeId = (await find()) ?? 0
    await this.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId })
    const { model } = await this.session.send('DOM.getBoxModel', { backendNodeId })
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border
    return { x: (left + right) / 2, y: (top + bottom) / 2 }
  }

  /** Presses a button with the mouse. */
  async press(name: string | RegExp) {
    const { x, y } = await this.box(name)
    await this.page.mouse.click(x, y)
  }

  /** Waits for a text. */
  async says(text: string | RegExp) {
    const isMeant = (one: string) => (typeof text === 'string' ? one === text : text.test(one))
    await expect
      .poll(
        async () => {
          const texts = await this.texts()
          return texts.find(isMeant) ?? JSON.stringify(texts)
        },
        { intervals: [30] },
      )
      .toMatch(text)
  }
}
