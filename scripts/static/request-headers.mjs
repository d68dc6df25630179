/** In place of `next/headers` in a static copy: its pages are written once, for no request. */
export const headers = async () => new Headers()
