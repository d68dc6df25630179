import type { Viewport } from 'next'

/** Viewport of every page, and the colour of the browser around it. */
export const documentViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  // The keyboard of a phone shrinks the page instead of covering the field being typed in.
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#171b22' },
  ],
}
