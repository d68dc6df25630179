/** Words of the dashboard. */
export const dashboard = {}
