import { test as base, expect } from '@playwright/test'

/**
 * The test of every browser journey. It fails when a page broke its content security policy, threw,
 * or asked anything of another host (QUALITY.md, C4 and P1), whatever else the journey looks at.
 */
export const test = base.extend<{ trouble: string[] }>({
  trouble: [
    async ({ context, baseURL }, use) => {
      const trouble: string[] = []
      const { host } = new URL(baseURL ?? 'http://localhost')
      context.on('console', (message) => {
        if (/Content[- ]Security[- ]Policy/i.test(message.text())) trouble.push(message.text())
      })
      context.on('weberror', (error) => trouble.push(String(error.error())))
      context.on('request', (request) => {
        const address = new URL(request.url())
        if (/^(https?|wss?):$/.test(address.protocol) && address.host !== host) {
          trouble.push(`foreign request: ${request.url()}`)
        }
      })
      await use(trouble)
      expect(trouble).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
