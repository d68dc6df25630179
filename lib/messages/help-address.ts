/** Pages of the documentation by the screen that they explain. */
export const helpPages = {
  '/start': 'first-cv',
  '/editor': 'first-cv',
  '/import': 'bring-a-cv',
  '/jobs': 'fit-to-a-job',
  '/cvs': 'versions',
  '/workspaces': 'share',
} as const

/** Returns the address of the help for a screen; of all help for one without a page of its own. */
export function helpAddress(path: string): string {
  const [, page] = Object.entries(helpPages).find(([screen]) => path === screen) ?? []
  const docs = '/docs'
  return page ? `${docs.replace(/\/$/, '')}/${page}` : docs
}
