/** Blank page while a document is loading. */
export const EmptyScreen = () => <main className="min-h-dvh bg-desk" aria-busy="true" />
