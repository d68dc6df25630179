// Bundles the engine once for every runtime (ADR one-pdf-engine): the worker of browsers, the worker
// thread of Node, the module that tests and benches import, and the command line. Equal sources give
// equal files. `--if-stale` does nothing when the bundle is newer than everything it is made from.
//
//   public/engine/engine-worker.<hash>.js   module worker, self-contained but for the fonts
//   public/engine/fonts/<name>.<hash>.ttf   fetched by it, relative to its own address
//   public/engine/proofreader/              a worker and its dictionary (ADR checks-without-model)
//   public/engine/share/                    script of share pages, and the worker that paints for it (ADR share-links)
//   public/engine/manifest.json             {worker, fonts}: the address below, and those of fonts that draw Latin
//   dist/engine-manifest.json               {worker}: its address, for the app to import
//   dist/proofreader-manifest.json          {worker, dictionary}: addresses for the app to import
//   dist/share-manifest.json                {script, comments, worker, font, fontExtended, style}: of share pages
//   public/engine/messages/<hash>/          messages, a file for each language and group (ADR interface-messages)
//   public/engine/examples/                 example CVs, a file for each language (ADR editor-screens)
//   public/engine/docs/                     index of the documentation's search
//   dist/docs.json                            the documentation as HTML, for the pages below /docs (ADR static-pages)
//   dist/languages/                         what is known of each language, a file a capability (ADR language-folder)
//   dist/messages/                            the same for the server, with modules for each language that it reads
//   dist/engine.mjs                         the engine for Node; fonts come from the caller
//   dist/engine-node-worker.mjs             the same, answering messages in a worker thread
//   dist/import-node-worker.mjs             the importers, answering messages in a worker thread
//   dist/compute-node-worker.mjs            matching, checks of wordings and exports, in a worker thread
//   dist/archive-node-worker.mjs            archives of accounts, read in a worker thread
//   dist/photo-node-process.mjs             the decoders of photos, answering messages in a process
//   dist/vitae.mjs                          the command line
//   dist/vitae-server.mjs                   its commands about the server's data, with parts in dist/vitae-server/
import { requireNode } from './support/node-version.mjs'

requireNode()

const { isBundleFresh } = await import('./bundle/freshness.mjs')
if (!(process.argv.includes('--if-stale') && isBundleFresh())) {
  const { bundle } = await import('./bundle/bundle.mjs')
  const { worker, bytes, milliseconds } = await bundle()
  console.log(
    `Bundled the engine in ${milliseconds} ms: ${worker} (${Math.round(bytes / 1024)} kB)`,
  )
}
