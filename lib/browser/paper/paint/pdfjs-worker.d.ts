/** The parser of pdf.js comes without types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Listens on a port, and greets there. */
    initializeFromPort: (port: import('./port-pair').LocalPort) => void
  }
}
