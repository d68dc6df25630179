/** Style of floating elements. */
export const floatingBox =
  'overflow-auto rounded-card border border-line bg-panel text-ink shadow-float transition-opacity ' +
  'entering:opacity-0 exiting:opacity-0 outline-none'
