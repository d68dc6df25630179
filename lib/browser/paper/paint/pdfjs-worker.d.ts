/** Types for the parser of pdf.js, which has none. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Listens on a port, and sends a greeting there. */
    initializeFromPort: (port: import('./port-pair').LocalPort) => void
  }
}
