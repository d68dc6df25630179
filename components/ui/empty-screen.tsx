/** Blank page while a document is loading. */
export const EmptyScreen = () => <main className="min-h-dvh bg-desk" aria-busy="true" />

/** Sheet where the first page will be. */
export function PaperOutline({ className }: { className?: string | undefined }) {
  return (
    <div className={`flex justify-center bg-mat p-6 ${className ?? ''}`}>
      <div className="aspect-[210/297] h-full max-w-full bg-paper shadow-paper" />
    </div>
  )
}
