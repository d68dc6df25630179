export function proxy() {}

export const config = { matcher: '/nothing-is-here' }
