/** The desk alone, while a document is read, which takes a blink. */
export const EmptyScreen = () => <main className="min-h-dvh bg-desk" aria-busy="true" />
